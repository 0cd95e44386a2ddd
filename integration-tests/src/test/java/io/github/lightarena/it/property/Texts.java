package io.github.lightarena.it.property;

import io.github.lightarena.codegen.ArenaView;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Foretells the text of views that hold plain components alone. */
final class Texts {

  private Texts() {}

  static void check(ArenaView view, String text) {
    Record record = view.toRecord();
    List<String> parts = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Class<?> type = component.getType();
      if (!type.isPrimitive() && !type.isEnum()) {
        return;
      }
      parts.add(component.getName() + "=" + Same.call(component.getAccessor(), record));
    }
    String name = text.substring(0, text.indexOf('['));
    Checks.same("text of " + name, name + "[" + String.join(", ", parts) + "]", text);
  }
}

package io.github.lightarena.processor.model;

import io.github.lightarena.processor.layout.LayoutPlanner;
import io.github.lightarena.processor.layout.LayoutTooLargeException;
import io.github.lightarena.processor.layout.SlotRequest;
import io.github.lightarena.processor.layout.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Plans the layouts of records, those of nested records first. A nested record's layout follows
 * from its declaration, which source and class file tell alike; nothing else of it is needed.
 */
public final class ValueLayouts {

  /** What a reference's slot is called. */
  public static final String REFERENCE = "reference";

  /** What the slot of a slice's length is called. */
  public static final String LENGTH = "length";

  /** What the slot is called that tells whether the component is there. */
  public static final String PRESENT = "present";

  private static final int MAX_ALIGNMENT = 4096;

  private final ModelReader reader;
  private final Map<TypeElement, Result> results = new LinkedHashMap<>();
  private final List<Step> path = new ArrayList<>();

  /**
   * Makes the layouts of one round.
   *
   * @param reader the round's reader
   */
  public ValueLayouts(ModelReader reader) {
    this.reader = reader;
  }

  /** What came of planning a layout. */
  public sealed interface Result {

    /**
     * The value has a layout.
     *
     * @param layout the layout
     */
    record Planned(ValueLayout layout) implements Result {}

    /**
     * The value would hold itself.
     *
     * @param component the component that begins the way round
     * @param cycle the way, {@code A.b -> B.a -> A}
     */
    record Cycle(String component, String cycle) implements Result {}

    /**
     * The value would be too large.
     *
     * @param byteSize its size in bytes
     */
    record TooLarge(long byteSize) implements Result {}

    /**
     * A nested value has no layout itself.
     *
     * @param component the component
     * @param record the nested record
     */
    record InvalidNested(String component, TypeElement record) implements Result {}

    /** Its name, its alignment or another component is not legal: that problem says why. */
    record Invalid() implements Result {}
  }

  private record Step(TypeElement record, String component) {}

  /**
   * Plans the layout of a record.
   *
   * @param record a record that is marked {@code @ArenaValue}
   * @return the layout, or why there is none
   */
  public Result of(TypeElement record) {
    Result known = results.get(record);
    if (known == null) {
      known = plan(record);
      // What is found on the way round a cycle depends on where the way began.
      if (known instanceof Result.Planned) {
        results.put(record, known);
      }
    }
    return known;
  }

  /**
   * The layout of a record that is known to have one.
   *
   * @param record a valid record
   * @return its layout
   */
  public ValueLayout planned(TypeElement record) {
    if (of(record) instanceof Result.Planned planned) {
      return planned.layout();
    }
    throw new IllegalStateException("no layout of record=" + record);
  }

  private Result plan(TypeElement record) {
    ValueModel model = reader.readValue(record);
    List<SlotRequest> requests = new ArrayList<>();
    for (ComponentModel component : model.components()) {
      if (component.kind() instanceof ComponentKind.Refused
          || component.kind() instanceof ComponentKind.Missing) {
        return new Result.Invalid();
      }
      Result problem = request(record, component, requests);
      if (problem != null) {
        return problem;
      }
    }
    int alignment = model.alignment();
    boolean isAligned =
        Integer.bitCount(alignment) == 1 && alignment > 0 && alignment <= MAX_ALIGNMENT;
    if (!isAligned || !model.names().isLegal()) {
      return new Result.Invalid();
    }
    try {
      return new Result.Planned(
          model.declaredOrder()
              ? LayoutPlanner.planAsDeclared(requests, alignment)
              : LayoutPlanner.plan(requests, alignment));
    } catch (LayoutTooLargeException e) {
      return new Result.TooLarge(e.byteSize());
    }
  }

  /** Adds the component's slots, or answers why there are none. */
  private Result request(TypeElement record, ComponentModel component, List<SlotRequest> requests) {
    String name = component.name();
    boolean optional = component.kind() instanceof ComponentKind.OptionalOf;
    ComponentKind kind =
        component.kind() instanceof ComponentKind.OptionalOf of ? of.element() : component.kind();
    boolean nullable = component.nullable() || optional;
    if (nullable && ComponentBytes.needsPresence(kind)) {
      requests.add(new SlotRequest(name, PRESENT, 1, 1));
    }
    return request(record, name, kind, nullable, requests);
  }

  private Result request(
      TypeElement record,
      String name,
      ComponentKind kind,
      boolean nullable,
      List<SlotRequest> requests) {
    TypeElement nested = ComponentBytes.nestedRecord(kind);
    if (nested != null) {
      return requestNested(record, name, nested, requests);
    }
    TypeKind primitive = ComponentBytes.primitive(kind);
    if (primitive != null) {
      int byteSize = ComponentBytes.byteSize(primitive);
      String type = primitive.name().toLowerCase(Locale.ROOT);
      requests.add(new SlotRequest(name, type, byteSize, byteSize));
    } else if (kind instanceof ComponentKind.EnumValue value) {
      int states = value.constantCount() + (nullable ? 1 : 0);
      int byteSize = states <= 1 << 8 ? 1 : 2;
      requests.add(new SlotRequest(name, "enum", byteSize, byteSize));
    } else if (kind instanceof ComponentKind.Converted converted) {
      String type = converted.converter().getSimpleName() + " " + converted.converter();
      requests.add(new SlotRequest(name, type, converted.byteSize(), converted.byteAlignment()));
    } else if (kind instanceof ComponentKind.FixedArray array) {
      int byteSize = ComponentBytes.byteSize(array.element());
      String type = array.element().name().toLowerCase(Locale.ROOT);
      requests.add(
          new SlotRequest(
              name, type + '[' + array.length() + ']', (long) byteSize * array.length(), byteSize));
    } else if (kind instanceof ComponentKind.OnHeapObject) {
      requests.add(new SlotRequest(name, "index", 4, 4));
    } else {
      requests.add(new SlotRequest(name, REFERENCE + referent(kind), 8, 8));
      if (ComponentBytes.hasLength(kind)) {
        requests.add(new SlotRequest(name, LENGTH, 4, 4));
      }
    }
    return null;
  }

  /** Enters the layout's hash, since elements of another sort would have the same slots. */
  private static String referent(ComponentKind kind) {
    if (kind instanceof ComponentKind.Text) {
      return " utf8";
    }
    if (kind instanceof ComponentKind.PrimitiveArray array) {
      return " " + array.element().name().toLowerCase(Locale.ROOT) + "[]";
    }
    return kind instanceof ComponentKind.Elements elements
        ? " elements " + elements.element().getClass().getSimpleName()
        : "";
  }

  private Result requestNested(
      TypeElement record, String name, TypeElement nested, List<SlotRequest> requests) {
    path.add(new Step(record, name));
    try {
      for (int i = 0; i < path.size(); i++) {
        if (path.get(i).record().equals(nested)) {
          return i == 0
              ? new Result.Cycle(path.get(0).component(), spell(nested))
              : new Result.InvalidNested(name, nested);
        }
      }
      Result result = of(nested);
      if (result instanceof Result.Cycle) {
        return result;
      }
      if (!(result instanceof Result.Planned planned)) {
        return new Result.InvalidNested(name, nested);
      }
      ValueLayout layout = planned.layout();
      String kind = "value " + Long.toHexString(layout.hash());
      requests.add(new SlotRequest(name, kind, layout.byteSize(), layout.byteAlignment()));
      return null;
    } finally {
      path.remove(path.size() - 1);
    }
  }

  private String spell(TypeElement end) {
    StringBuilder text = new StringBuilder();
    for (Step step : path) {
      text.append(step.record().getSimpleName()).append('.').append(step.component());
      text.append(" -> ");
    }
    return text.append(end.getSimpleName()).toString();
  }
}

package io.github.lightarena.it.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lightarena.processor.model.ComponentKind;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The types that are tried in every place have each way of storing among them, and compile. */
@Tag("declarations")
class FormsTest {

  private static final Forms.Accepted ACCEPTED = Forms.accepted();

  @Test
  void everyKindOfTheProcessorIsTried() {
    Set<String> kinds =
        Arrays.stream(ComponentKind.class.getPermittedSubclasses())
            .filter(kind -> kind != ComponentKind.Missing.class)
            .filter(kind -> kind != ComponentKind.Refused.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> tried =
        ACCEPTED.stored().stream()
            .flatMap(form -> Arrays.stream(form.split(" ")))
            .filter(kinds::contains)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(kinds, tried);
  }

  @Test
  void everyTypeThatIsAcceptedCompiles() {
    assertEquals(Map.of(), ACCEPTED.said());
  }
}

package io.github.lightarena.it.property;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.processor.validate.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random declarations, which the processor must either refuse as documented, or make code of that
 * compiles without a warning and gives back what was written.
 *
 * <p>{@code -Dproperty.first=17 -Dproperty.count=1} judges the declaration of seed 17 alone.
 */
@Tag("declarations")
class GeneratorPropertyTest {

  private static final int COUNT = Integer.getInteger("property.count", 300);
  private static final long FIRST = Long.getLong("property.first", 1);
  private static final int BATCH = 100;
  private static final int MAX_SHRUNKEN = 5;

  private final Histogram histogram = new Histogram();
  private final List<Verdict> failures = new ArrayList<>();

  @Test
  void randomDeclarationsAreRefusedAsDocumentedOrGiveBackWhatWasWritten() throws IOException {
    Judge judge = new Judge(documented());
    for (long seed = FIRST; seed < FIRST + COUNT; seed += BATCH) {
      List<Declaration> batch =
          LongStream.range(seed, Math.min(seed + BATCH, FIRST + COUNT))
              .mapToObj(DeclarationGenerator::generate)
              .toList();
      for (Verdict verdict : judge.judge(batch)) {
        histogram.add(verdict);
        if (verdict.isFailure()) {
          failures.add(verdict);
          report(verdict, judge);
        }
      }
    }
    System.out.println(histogram);
    assertAll(
        () -> assertEquals(List.of(), failures.stream().map(v -> v.declaration().seed()).toList()),
        this::declarationsAreOfEverySort);
  }

  private void declarationsAreOfEverySort() {
    if (COUNT < 100) {
      return;
    }
    assertTrue(histogram.accepted() >= COUNT * 0.6, "accepted: " + histogram.accepted());
    for (Row row : Row.values()) {
      assertTrue(histogram.of(row) >= COUNT / 50, row + ": " + histogram.of(row));
    }
    if (COUNT >= 300) {
      int least = Math.max(1, COUNT / 500);
      Set<String> tooFew = new TreeSet<>();
      Forms.accepted().stored().stream()
          .filter(form -> histogram.stored(form) < least)
          .forEach(tooFew::add);
      Refusals.codes().stream()
          .filter(code -> histogram.refusedWith(code) < least)
          .forEach(tooFew::add);
      assertEquals(Set.of(), tooFew, "less than " + least + " of these");
    }
  }

  @Test
  void everyCodeOfTheProcessorComesOfAMistakeOrCannot() {
    Set<String> codes = new TreeSet<>(Refusals.codes());
    Refusals.ELSEWHERE.keySet().forEach(code -> assertTrue(codes.add(code.code()), code.code()));
    assertEquals(
        Arrays.stream(ProblemCode.values())
            .map(ProblemCode::code)
            .collect(Collectors.toCollection(TreeSet::new)),
        codes);
  }

  private void report(Verdict failure, Judge judge) {
    long seed = failure.declaration().seed();
    System.out.println("Seed " + seed + " fails: " + failure.failure());
    if (failures.size() <= MAX_SHRUNKEN) {
      Verdict small = new Shrinker(judge).shrink(failure);
      System.out.println("Shrunken, it is: " + small.failure());
      print(small.declaration());
    } else {
      print(failure.declaration());
    }
  }

  private static void print(Declaration declaration) {
    SourceWriter.write(declaration)
        .forEach((name, text) -> System.out.println("// " + name + ".java\n" + text));
  }

  private static Set<String> documented() throws IOException {
    String page = Files.readString(Path.of("../docs/errors.md"));
    return Pattern.compile("(?m)^## (\\w+)$")
        .matcher(page)
        .results()
        .map(match -> match.group(1))
        .filter(code -> !code.equals("ArenaInternal"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}

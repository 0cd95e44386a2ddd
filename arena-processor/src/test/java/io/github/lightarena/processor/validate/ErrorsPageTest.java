package io.github.lightarena.processor.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** Holds the codes, their page in the documentation, and their tests equal. */
class ErrorsPageTest {

  private static final Path PAGE = Path.of("../docs/errors.md");
  private static final Path EXAMPLES = Path.of("src/test/resources/error-examples");

  /** These have a test method each, in SpecialErrorTest and here. */
  private static final Set<String> WITHOUT_EXAMPLE =
      Set.of("ArenaInternal", "ArenaLayoutOption", "ArenaNestedInvalid", "ArenaUnionTooMany");

  private static List<String> codes() {
    return Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList();
  }

  @Test
  void thePageHasEveryCodeInTheOrderOfTheEnum() throws Exception {
    List<String> headings =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();
    assertEquals(codes(), headings);
  }

  @Test
  void thePageQuotesTheTextOfEveryCode() throws Exception {
    String page = Files.readString(PAGE);
    for (ProblemCode code : ProblemCode.values()) {
      Object[] dots = new Object[20];
      Arrays.fill(dots, "…");
      assertTrue(page.contains("> `" + code.message(dots) + "`"), code.code());
    }
  }

  @Test
  void everyCodeHasATest() throws Exception {
    Set<String> tested = new TreeSet<>(WITHOUT_EXAMPLE);
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      tested.addAll(
          files
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toSet()));
    }
    assertEquals(new TreeSet<>(codes()), tested);
  }

  @Test
  void codesAreDifferentAndTextsSayWhatToDo() {
    assertEquals(codes().size(), new HashSet<>(codes()).size());
    for (ProblemCode code : ProblemCode.values()) {
      assertTrue(code.code().matches("Arena[A-Z]\\w+"), code.code());
      assertTrue(code.message(new Object[20]).contains("; "), code.code());
    }
  }

  @Test
  void aUnionHasAtMost65535Members() {
    TypeElement source = null;
    List<Problem> problems = new ArrayList<>();
    UnionValidator.checkCount(source, "Shape", 65_535, problems);
    assertEquals(List.of(), problems);
    UnionValidator.checkCount(source, "Shape", 65_536, problems);
    assertEquals(ProblemCode.UNION_TOO_MANY, problems.get(0).code());
    assertTrue(problems.get(0).message().contains(" 65536 members"));
  }
}

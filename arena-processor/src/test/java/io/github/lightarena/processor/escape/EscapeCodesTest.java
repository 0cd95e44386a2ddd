package io.github.lightarena.processor.escape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the codes and their page in the documentation equal. */
class EscapeCodesTest {

  private static final Path PAGE = Path.of("../docs/safety.md");

  private static List<String> codes() {
    return Arrays.stream(EscapeCode.values()).map(EscapeCode::code).toList();
  }

  @Test
  void thePageHasEveryCodeInTheOrderOfTheEnum() throws Exception {
    List<String> headings =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("### ArenaEscape"))
            .map(line -> line.substring(4))
            .toList();
    assertEquals(codes(), headings);
  }

  @Test
  void thePageQuotesTheTextOfEveryCode() throws Exception {
    String page = Files.readString(PAGE);
    for (EscapeCode code : EscapeCode.values()) {
      Object[] dots = new Object[20];
      Arrays.fill(dots, "…");
      assertTrue(page.contains("> `" + code.message(dots) + "`"), code.code());
    }
  }

  @Test
  void codesAreDifferentAndTextsSayWhatToDo() {
    assertEquals(codes().size(), new HashSet<>(codes()).size());
    for (EscapeCode code : EscapeCode.values()) {
      assertTrue(code.code().matches("ArenaEscape[A-Z]\\w+"), code.code());
      assertTrue(code.message(new Object[20]).contains("; "), code.code());
    }
  }
}

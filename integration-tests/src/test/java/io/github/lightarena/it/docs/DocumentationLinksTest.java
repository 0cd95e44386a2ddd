package io.github.lightarena.it.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentationLinksTest {
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]*)(#[^)\\s]*)?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  @Test
  void everyLinkLeadsToAFileOfTheProjectAndToAHeadingInIt() throws Exception {
    List<String> broken = new ArrayList<>();
    for (MarkdownPage page : MarkdownPage.all()) {
      for (Matcher link = LINK.matcher(page.text()); link.find(); ) {
        Path target =
            link.group(1).isEmpty() ? page.file() : page.file().resolveSibling(link.group(1));
        if (!Files.exists(target)
            || link.group(2) != null && !anchors(target).contains(link.group(2))) {
          broken.add(page + ": " + link.group());
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  /** The anchors that a page's headings get: in lower case, blanks as hyphens, no punctuation. */
  private static List<String> anchors(Path page) throws Exception {
    return HEADING
        .matcher(Files.readString(page))
        .results()
        .map(heading -> heading.group(1).toLowerCase())
        .map(heading -> "#" + heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  @Test
  void theSetUpNamesModulesOfThisProjectInThisVersion() throws Exception {
    Path root = MarkdownPage.all().get(0).file().getParent();
    String pom = Files.readString(root.resolve("pom.xml"));
    String version = first("<version>([^<]*)</version>", pom);
    String readme = Files.readString(root.resolve("README.md"));
    List<String> named =
        Pattern.compile(
                "<artifactId>(arena-\\w+)</artifactId>\\s*<version>([^<]*)<"
                    + "|io\\.github\\.lightarena:(arena-\\w+):([^\"]*)\"")
            .matcher(readme)
            .results()
            .map(
                m ->
                    m.group(1) != null
                        ? m.group(1) + ' ' + m.group(2)
                        : m.group(3) + ' ' + m.group(4))
            .distinct()
            .toList();
    assertEquals(4, named.size(), named::toString);
    for (String module : named) {
      assertEquals(version, module.substring(module.indexOf(' ') + 1));
      String name = module.substring(0, module.indexOf(' '));
      assertTrue(pom.contains("<module>" + name + "</module>"), name);
    }
  }

  private static String first(String regex, String text) {
    Matcher matcher = Pattern.compile(regex).matcher(text);
    assertTrue(matcher.find(), regex);
    return matcher.group(1);
  }
}

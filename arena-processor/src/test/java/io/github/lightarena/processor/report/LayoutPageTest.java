package io.github.lightarena.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.processor.Tools;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in a browser and measures what is on the screen. */
class LayoutPageTest {

  /** Answers where each piece of bytes is, in pixels, with its tooltip and color. */
  private static final String MEASURE =
      """
      <script>
      const lines = [];
      for (const line of document.querySelectorAll('.line')) {
        const outer = line.getBoundingClientRect();
        for (const box of line.children) {
          const r = box.getBoundingClientRect();
          const color = getComputedStyle(box).backgroundColor.replace(/[^0-9,]/g, '');
          lines.push(['BOX', box.className, r.left - outer.left - line.clientLeft, r.width,
              outer.width - line.offsetWidth + line.clientWidth,
              Math.round(r.left + r.width / 2), Math.round(r.bottom - 3), color, box.title].join('|'));
        }
      }
      const root = document.documentElement;
      lines.push(['PAGE', root.scrollWidth, root.clientWidth,
          document.querySelectorAll('section').length].join('|'));
      document.body.textContent = lines.join('\\n');
      </script>
      """;

  private static final Pattern EXTENT = Pattern.compile(".*, offset (\\d+), ([\\d,]+) bytes?");

  @TempDir private Path folder;
  private Chromium chromium;
  private Path page;

  private record Box(
      String style, double left, double width, double line, int x, int y, int rgb, String title) {}

  @BeforeEach
  void writePage() throws Exception {
    chromium =
        Chromium.find()
            .orElseGet(() -> Tools.missing("chromium on the PATH, so no page is opened"));
    String html =
        LayoutReportTest.report(
            LayoutReportTest.compile("html", LayoutReportTest.RECORDS), "arena-layout.html");
    page = Files.writeString(folder.resolve("arena-layout.html"), html);
  }

  private List<String> measure(String... options) throws Exception {
    String html = Files.readString(page).replace("</body>", MEASURE + "</body>");
    Path measured = Files.writeString(folder.resolve("measured.html"), html);
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--dump-dom");
    String dom = chromium.run(folder, measured, all.toArray(new String[0]));
    String body = dom.substring(dom.indexOf("<body>") + 6, dom.indexOf("</body>"));
    return body.replace("&lt;", "<").replace("&gt;", ">").lines().toList();
  }

  private static List<Box> boxes(List<String> lines) {
    List<Box> boxes = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("BOX|")) {
        String[] f = line.split("\\|");
        String[] rgb = f[7].split(",");
        int color =
            Integer.parseInt(rgb[0]) << 16
                | Integer.parseInt(rgb[1]) << 8
                | Integer.parseInt(rgb[2]);
        boxes.add(
            new Box(
                f[1],
                Double.parseDouble(f[2]),
                Double.parseDouble(f[3]),
                Double.parseDouble(f[4]),
                Integer.parseInt(f[5]),
                Integer.parseInt(f[6]),
                color,
                f[8]));
      }
    }
    return boxes;
  }

  @Test
  void everyPieceIsAsWideAsItsBytesAndWhereTheyAre() throws Exception {
    List<Box> boxes = boxes(measure("--window-size=1200,900"));
    int bytes = 0;
    for (Box box : boxes) {
      Matcher extent = EXTENT.matcher(box.title());
      if (!box.style().startsWith("slot")) {
        continue;
      }
      assertTrue(extent.matches(), box.title());
      int offset = Integer.parseInt(extent.group(1));
      int size = Integer.parseInt(extent.group(2).replace(",", ""));
      double pixels = box.line() / 64;
      bytes += (int) Math.round(box.width() / pixels);
      if (offset / 64 == (offset + size - 1) / 64) { // of those that go on, a part is in the line
        assertEquals(size * pixels, box.width(), 0.6, box.title());
        assertEquals(offset % 64 * pixels, box.left(), 0.6, box.title());
      }
    }
    // Vec3 12, Ray 40, Hit 112 and three of the 16 lines of Page.
    assertEquals(12 + 40 + 112 + 3 * 64, bytes);
    assertTrue(boxes.stream().anyMatch(box -> box.style().equals("group")), "no nested value");
  }

  @Test
  void theReaderNeverScrollsSideways() throws Exception {
    for (int width : new int[] {1600, 1000, 700}) {
      List<String> lines = measure("--window-size=" + width + ",900");
      String[] sizes =
          lines.stream().filter(l -> l.startsWith("PAGE|")).findFirst().orElseThrow().split("\\|");
      assertTrue(Integer.parseInt(sizes[1]) <= Integer.parseInt(sizes[2]), lines::toString);
      assertEquals("5", sizes[3]);
    }
  }

  @Test
  void colorsTellWhatBytesHoldInLightAndDark() throws Exception {
    List<BufferedImage> pictures = new ArrayList<>();
    for (int scheme : new int[] {1, 0}) { // light and dark, in Blink's numbers
      String preference = "--blink-settings=preferredColorScheme=" + scheme;
      List<Box> boxes = boxes(measure("--window-size=1200,2600", preference));
      Path png = folder.resolve("page" + scheme + ".png");
      chromium.run(folder, page, "--window-size=1200,2600", preference, "--screenshot=" + png);
      BufferedImage picture = ImageIO.read(png.toFile());
      pictures.add(picture);
      int checked = 0;
      for (Box box : boxes) {
        boolean plain = !box.style().contains("padding") && !box.style().equals("group");
        if (plain && box.y() < picture.getHeight()) {
          assertEquals(
              Integer.toHexString(box.rgb()),
              Integer.toHexString(picture.getRGB(box.x(), box.y()) & 0xffffff),
              box.title());
          checked++;
        }
      }
      assertTrue(checked > 30, "checked: " + checked);
    }
    assertTrue(brightness(pictures.get(0)) > 200, "the light page is dark");
    assertTrue(brightness(pictures.get(1)) < 60, "the dark page is light");
  }

  /** Of the page's background, from 0 to 255. */
  private static int brightness(BufferedImage picture) {
    int rgb = picture.getRGB(3, 3);
    return ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3;
  }
}

package io.github.lightarena.examples.tray.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.joml.Vector3d;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmTest {
  private static final Filter WIDE = new MitchellNetravaliFilter(5, 3.5, 1.0 / 3, 1.0 / 3);

  @Test
  void constantRadianceGivesConstantPicture() {
    Picture picture = film(new Vector3d(0.25, 0.5, 2), false).develop();
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        assertEquals(0.25f, picture.value(x, y, 0), 1e-6f);
        assertEquals(2f, picture.value(x, y, 2), 1e-5f);
      }
    }
  }

  @Test
  void pictureDoesNotDependOnTheOrderOfTiles() {
    Picture forward = film(null, false).develop();
    Picture backward = film(null, true).develop();
    assertTrue(forward.sameBits(backward));
    assertFalse(forward.sameBits(film(new Vector3d(1), false).develop()));
  }

  @Test
  void sampleReachesOnlyPixelsWithinTheFilter() {
    Film film = new Film(40, 40, new GaussianFilter(1.5, 1.5, 1));
    film.tile(0).add(15.5, 15.5, new Vector3d(1));
    Picture picture = film.develop();
    for (int y = 0; y < 40; y++) {
      for (int x = 0; x < 40; x++) {
        boolean near = Math.abs(x - 15) <= 1 && Math.abs(y - 15) <= 1;
        assertEquals(near ? 1f : 0f, picture.value(x, y, 0), 1e-6f, x + ", " + y);
      }
    }
  }

  @Test
  void valuesAreSrgb() {
    assertEquals(0, Picture.toSrgb8(0));
    assertEquals(255, Picture.toSrgb8(1));
    assertEquals(255, Picture.toSrgb8(7));
    assertEquals(188, Picture.toSrgb8(0.5));
    assertEquals(10, Picture.toSrgb8(0.003));
  }

  @Test
  void pngHoldsThePicture(@TempDir Path directory) throws IOException {
    Picture picture = film(new Vector3d(1, 0.5, 0), false).develop();
    Path file = directory.resolve("p.png");
    Files.writeString(file, "old");
    PngFile.write(picture, file);
    assertEquals(0xFFFFBC00, ImageIO.read(file.toFile()).getRGB(3, 4));
    try (Stream<Path> files = Files.list(directory)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void pngThatCannotBeWrittenLeavesNothing(@TempDir Path directory) throws IOException {
    Path occupied = Files.createDirectories(directory.resolve("p.png").resolve("q")).getParent();
    Picture picture = film(new Vector3d(1), false).develop();
    Assertions.assertThrows(IOException.class, () -> PngFile.write(picture, occupied));
    try (Stream<Path> files = Files.list(directory)) {
      assertEquals(List.of(occupied), files.toList());
    }
  }

  /** Fills a film that has tiles of several sizes; a null radiance means random ones. */
  private static Film film(Vector3d constant, boolean backward) {
    Film film = new Film(45, 37, WIDE);
    for (int i = 0; i < film.tileCount(); i++) {
      FilmTile tile = film.tile(backward ? film.tileCount() - 1 - i : i);
      for (int y = tile.y0(); y < tile.y1(); y++) {
        for (int x = tile.x0(); x < tile.x1(); x++) {
          Random random = new Random(1000L * y + x);
          for (int sample = 0; sample < 4; sample++) {
            double u = random.nextDouble();
            double v = random.nextDouble();
            Vector3d radiance = constant != null ? constant : new Vector3d(random.nextDouble());
            tile.add(x + u, y + v, radiance);
          }
        }
      }
    }
    return film;
  }
}

package io.github.lightarena.examples.tray.material;

import io.github.lightarena.examples.tray.bxdf.Bxdf;
import io.github.lightarena.examples.tray.bxdf.Spectrum;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import java.util.List;

/**
 * A coloured body under a clear coat of index 1.5.
 *
 * @param diffuse the reflectance of the body
 * @param gloss the colour of the coat
 * @param roughness the roughness of the coat
 */
public record Plastic(Spectrum diffuse, Spectrum gloss, Roughness roughness) implements Material {
  private static final double ETA = 1.5;

  @Override
  public List<Bxdf> scatter(ShadingMemory memory) {
    if (diffuse.isBlack()) {
      return gloss.isBlack() ? memory.noBxdfs() : memory.bxdfs(coat(memory));
    }
    Bxdf body = memory.lambertian(diffuse);
    return gloss.isBlack() ? memory.bxdfs(body) : memory.bxdfs(body, coat(memory));
  }

  private Bxdf coat(ShadingMemory memory) {
    return memory.torranceSparrow(gloss, memory.dielectric(1, ETA), roughness.distribution(memory));
  }
}

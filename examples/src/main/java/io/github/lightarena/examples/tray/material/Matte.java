package io.github.lightarena.examples.tray.material;

import io.github.lightarena.examples.tray.bxdf.Bxdf;
import io.github.lightarena.examples.tray.bxdf.OrenNayarBxdf;
import io.github.lightarena.examples.tray.bxdf.Spectrum;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import java.util.List;

/**
 * A surface without gloss: Lambertian if its roughness is 0, else Oren-Nayar.
 *
 * @param diffuse the reflectance
 * @param sigma the roughness, in radians
 */
public record Matte(Spectrum diffuse, double sigma) implements Material {
  @Override
  public List<Bxdf> scatter(ShadingMemory memory) {
    if (diffuse.isBlack()) {
      return memory.noBxdfs();
    }
    return memory.bxdfs(
        sigma == 0
            ? memory.lambertian(diffuse)
            : memory.orenNayar(diffuse, OrenNayarBxdf.a(sigma), OrenNayarBxdf.b(sigma)));
  }
}

package io.github.lightarena.examples.tray.material;

import io.github.lightarena.examples.tray.bxdf.Bxdf;
import io.github.lightarena.examples.tray.bxdf.RgbRecord;
import io.github.lightarena.examples.tray.bxdf.Spectrum;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import java.util.List;

/**
 * A rough conductor.
 *
 * @param eta the index of refraction
 * @param k the absorption coefficient
 * @param roughness the roughness
 */
public record Metal(Spectrum eta, Spectrum k, Roughness roughness) implements Material {
  @Override
  public List<Bxdf> scatter(ShadingMemory memory) {
    return memory.bxdfs(
        memory.torranceSparrow(
            RgbRecord.WHITE, memory.conductor(eta, k), roughness.distribution(memory)));
  }
}

package io.github.lightarena.examples.tray.material;

import io.github.lightarena.examples.tray.bxdf.Bxdf;
import io.github.lightarena.examples.tray.bxdf.RgbRecord;
import io.github.lightarena.examples.tray.bxdf.Spectrum;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import java.util.List;

/**
 * A polished conductor.
 *
 * @param eta the index of refraction
 * @param k the absorption coefficient
 */
public record SpecularMetal(Spectrum eta, Spectrum k) implements Material {
  @Override
  public List<Bxdf> scatter(ShadingMemory memory) {
    return memory.bxdfs(memory.specularReflection(RgbRecord.WHITE, memory.conductor(eta, k)));
  }
}

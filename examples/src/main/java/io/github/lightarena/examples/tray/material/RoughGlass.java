package io.github.lightarena.examples.tray.material;

import io.github.lightarena.examples.tray.bxdf.Bxdf;
import io.github.lightarena.examples.tray.bxdf.Spectrum;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import java.util.List;

/**
 * A rough interface between air and a dielectric.
 *
 * @param reflect the colour of what is reflected
 * @param transmit the colour of what goes through
 * @param eta the index of refraction within
 * @param roughness the roughness
 */
public record RoughGlass(Spectrum reflect, Spectrum transmit, double eta, Roughness roughness)
    implements Material {
  @Override
  public List<Bxdf> scatter(ShadingMemory memory) {
    if (reflect.isBlack()) {
      return transmit.isBlack() ? memory.noBxdfs() : memory.bxdfs(transmission(memory));
    }
    Bxdf reflection = reflection(memory);
    return transmit.isBlack()
        ? memory.bxdfs(reflection)
        : memory.bxdfs(reflection, transmission(memory));
  }

  private Bxdf reflection(ShadingMemory memory) {
    return memory.torranceSparrow(
        reflect, memory.dielectric(1, eta), roughness.distribution(memory));
  }

  private Bxdf transmission(ShadingMemory memory) {
    return memory.microfacetTransmission(transmit, 1, eta, roughness.distribution(memory));
  }
}

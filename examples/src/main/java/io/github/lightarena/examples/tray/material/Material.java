package io.github.lightarena.examples.tray.material;

import io.github.lightarena.examples.tray.bxdf.Bxdf;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import java.util.List;

/** What a surface is made of. */
public interface Material {
  /**
   * {@return the BxDFs of this material, made for one hit}
   *
   * @param memory where they are made, with all they refer to
   */
  List<Bxdf> scatter(ShadingMemory memory);
}

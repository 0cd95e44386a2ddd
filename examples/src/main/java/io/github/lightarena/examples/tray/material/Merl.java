package io.github.lightarena.examples.tray.material;

import io.github.lightarena.examples.tray.bxdf.Bxdf;
import io.github.lightarena.examples.tray.bxdf.MerlTable;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import java.util.List;

/**
 * A measured material.
 *
 * @param table the measured table
 */
public record Merl(MerlTable table) implements Material {
  @Override
  public List<Bxdf> scatter(ShadingMemory memory) {
    return memory.bxdfs(memory.merl(table));
  }
}

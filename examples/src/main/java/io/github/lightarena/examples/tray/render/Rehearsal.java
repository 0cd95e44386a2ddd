package io.github.lightarena.examples.tray.render;

import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.examples.tray.bxdf.Bxdf;
import io.github.lightarena.examples.tray.material.Material;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import java.util.List;
import org.joml.Vector3d;

/**
 * Paths that ask for no less than any real one does: for each material of the scene one that meets
 * it at every vertex, and asks its BxDFs more often there than an integrator can. A memory that has
 * been through it has all the views that it will ever need.
 */
@ArenaScoped
final class Rehearsal {
  private static final int ARRAYS = 6;
  private static final int QUESTIONS = 4;

  private final ShadingMemory memory;
  private final int vertices;
  private final Vector3d wo = new Vector3d(0.6, 0, 0.8);
  private final Vector3d mirrored = new Vector3d(-0.5, 0.1, 0.8).normalize();
  private final Vector3d below = new Vector3d(-0.4, 0, -0.9).normalize();
  private final Vector3d wi = new Vector3d();
  private final Vector3d f = new Vector3d();

  Rehearsal(ShadingMemory memory, int vertices) {
    this.memory = memory;
    this.vertices = vertices;
  }

  void play(List<Material> materials) {
    for (Material material : materials) {
      memory.rehearse(() -> play(material));
    }
  }

  private void play(Material material) {
    for (int i = 0; i < ARRAYS; i++) {
      memory.floats(i % 2 == 0 ? 2 * vertices : vertices);
    }
    for (int vertex = 0; vertex < vertices; vertex++) {
      List<Bxdf> bxdfs = material.scatter(memory);
      for (int i = 0; i < bxdfs.size(); i++) {
        ask(bxdfs.get(i));
      }
    }
  }

  private void ask(Bxdf bxdf) {
    for (int question = 0; question < QUESTIONS; question++) {
      bxdf.eval(wo, mirrored, f);
      bxdf.pdf(wo, mirrored);
      bxdf.eval(wo, below, f);
      bxdf.pdf(wo, below);
      bxdf.sample(wo, 0.5, 0.5, wi, f);
    }
  }
}

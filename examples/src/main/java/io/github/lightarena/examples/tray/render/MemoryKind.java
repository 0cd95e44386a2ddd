package io.github.lightarena.examples.tray.render;

import io.github.lightarena.examples.tray.memory.ArenaMemory;
import io.github.lightarena.examples.tray.memory.HeapMemory;
import io.github.lightarena.examples.tray.memory.ShadingMemory;

/** Where the values of a camera sample live. */
public enum MemoryKind {
  /** On the Java heap. */
  HEAP {
    @Override
    public ShadingMemory create() {
      return new HeapMemory();
    }
  },
  /** In an arena. */
  ARENA {
    @Override
    public ShadingMemory create() {
      return new ArenaMemory();
    }
  };

  /** {@return a new memory for one worker} */
  public abstract ShadingMemory create();
}

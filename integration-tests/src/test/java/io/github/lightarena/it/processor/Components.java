package io.github.lightarena.it.processor;

import io.github.lightarena.FloatSlice;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.annotation.OnHeap;
import java.util.List;
import java.util.Map;

/** Values with components of many sorts, for {@link ComponentTest}. */
@ArenaScoped
final class Components {
  enum Color {
    RED,
    GREEN,
    BLUE
  }

  @ArenaValue
  record PlainRecord(
      boolean flag,
      byte b,
      short s,
      char c,
      int i,
      long l,
      float f,
      double d,
      Color color,
      @Nullable Color mask) {}

  interface Vector {
    double x();

    double y();
  }

  @ArenaValue
  record VecRecord(double x, double y) implements Vector {}

  /** Another vector, which is not stored as a VecRecord. */
  @ArenaValue
  record OtherRecord(double x, double y) implements Vector {}

  @ArenaValue
  record RayRecord(VecRecord origin, @Inline(VecRecord.class) Vector direction, Color color) {}

  @ArenaValue
  record NodeRecord(int key, @Nullable Components_Node left, @Nullable Components_Node right) {}

  @ArenaUnion({LampRecord.class, SunRecord.class})
  interface Light {
    float power();
  }

  @ArenaValue
  record LampRecord(float power) implements Light {}

  @ArenaValue
  record SunRecord(float power, @Nullable Components_Lamp spare) implements Light {}

  @ArenaValue
  record SceneRecord(
      FloatSlice samples,
      ValueSlice<Components_Vec> points,
      Components_Node.Slice nodes,
      ReferenceSlice<Light> lights,
      ReferenceSlice<Vector> vectors,
      Vector first,
      @Nullable Vector second,
      @OnHeap Map<String, List<Integer>> names,
      @Nullable @OnHeap int[] counts,
      SunRecord sun,
      @Inline(SunRecord.class) Light light) {}

  @ArenaValue(align = 256)
  record WideRecord(byte b) {}

  @ArenaValue
  record BagRecord(@OnHeap Object[] things) {}

  private Components() {}
}

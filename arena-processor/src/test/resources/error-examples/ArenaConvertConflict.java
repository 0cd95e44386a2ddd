package errors;

import io.github.lightarena.annotation.*;
import io.github.lightarena.convert.*;
import java.nio.ByteBuffer;

@ConvertedSize(byteSize = 4)
class TextConverter implements ArenaConverter<StringBuilder> {
  @Override
  public void write(StringBuilder value, ByteBuffer bytes) {}

  @Override
  public StringBuilder read(ByteBuffer bytes) {
    return null;
  }
}

interface Vect {}

@ArenaValue
record Vec3Record(double x) implements Vect {}

@ArenaValue
record PageRecord(
    @Convert(TextConverter.class) @OnHeap StringBuilder a,
//                                                      ^ ArenaConvertConflict
    @Convert(TextConverter.class) @Inline(Vec3Record.class) Vect b) {}
//                                                               ^ ArenaConvertConflict

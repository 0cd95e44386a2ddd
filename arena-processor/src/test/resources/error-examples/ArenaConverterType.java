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

@ArenaValue
record PageRecord(
    @Convert(TextConverter.class) Thread a,
//                                       ^ ArenaConverterType
    @Convert(String.class) StringBuilder b,
//                                       ^ ArenaConverterType
    @Convert(TextConverter.class) int c) {}
//                                    ^ ArenaConverterType

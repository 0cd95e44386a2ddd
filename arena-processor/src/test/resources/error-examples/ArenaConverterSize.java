package errors;

import io.github.lightarena.annotation.*;
import io.github.lightarena.convert.*;
import java.nio.ByteBuffer;

class TextConverter implements ArenaConverter<StringBuilder> {
  @Override
  public void write(StringBuilder value, ByteBuffer bytes) {}

  @Override
  public StringBuilder read(ByteBuffer bytes) {
    return null;
  }
}

@ConvertedSize(byteSize = 0)
class NothingConverter implements ArenaConverter<StringBuilder> {
  @Override
  public void write(StringBuilder value, ByteBuffer bytes) {}

  @Override
  public StringBuilder read(ByteBuffer bytes) {
    return null;
  }
}

@ConvertedSize(byteSize = 4, byteAlignment = 3)
class OddConverter implements ArenaConverter<StringBuilder> {
  @Override
  public void write(StringBuilder value, ByteBuffer bytes) {}

  @Override
  public StringBuilder read(ByteBuffer bytes) {
    return null;
  }
}

@ArenaValue
record PageRecord(
    @Convert(TextConverter.class) StringBuilder a,
//                                              ^ ArenaConverterSize
    @Convert(NothingConverter.class) StringBuilder b,
//                                                 ^ ArenaConverterSize
    @Convert(OddConverter.class) StringBuilder c) {}
//                                             ^ ArenaConverterSize

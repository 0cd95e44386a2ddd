package errors;

import io.github.lightarena.annotation.*;
import io.github.lightarena.convert.*;
import java.nio.ByteBuffer;

@ConvertedSize(byteSize = 4)
abstract class AbstractConverter implements ArenaConverter<StringBuilder> {
  @Override
  public void write(StringBuilder value, ByteBuffer bytes) {}

  @Override
  public StringBuilder read(ByteBuffer bytes) {
    return null;
  }
}

@ConvertedSize(byteSize = 4)
class GenericConverter<T> implements ArenaConverter<StringBuilder> {
  @Override
  public void write(StringBuilder value, ByteBuffer bytes) {}

  @Override
  public StringBuilder read(ByteBuffer bytes) {
    return null;
  }
}

@ConvertedSize(byteSize = 4)
class SizedConverter implements ArenaConverter<StringBuilder> {
  SizedConverter(int base) {}

  @Override
  public void write(StringBuilder value, ByteBuffer bytes) {}

  @Override
  public StringBuilder read(ByteBuffer bytes) {
    return null;
  }
}

class Outer {
  @ConvertedSize(byteSize = 4)
  class InnerConverter extends SizedConverter {
    InnerConverter() {
      super(1);
    }
  }
}

@ConvertedSize(byteSize = 4)
interface TextConverter extends ArenaConverter<StringBuilder> {}

@ArenaValue
record PageRecord(
    @Convert(AbstractConverter.class) StringBuilder a,
//                                                  ^ ArenaConverter
    @Convert(GenericConverter.class) StringBuilder b,
//                                                 ^ ArenaConverter
    @Convert(SizedConverter.class) StringBuilder c,
//                                               ^ ArenaConverter
    @Convert(Outer.InnerConverter.class) StringBuilder d,
//                                                     ^ ArenaConverter
    @Convert(TextConverter.class) StringBuilder e) {}
//                                              ^ ArenaConverter

package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Nullable;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values in a file, which another JVM maps: their bytes are the same in every run. */
class MappedFileTest {

  enum Side {
    BUY,
    SELL
  }

  @ArenaValue
  record PriceRecord(long units, short scale) {}

  @ArenaValue
  record TradeRecord(
      long id,
      PriceRecord price,
      double weight,
      float rate,
      int count,
      char venue,
      byte flags,
      boolean open,
      Side side,
      @Nullable Side other) {}

  private static final int HEADER_BYTE_SIZE = 24;
  private static final int COUNT = 100;

  private static TradeRecord trade(Random random) {
    return new TradeRecord(
        random.nextLong(),
        new PriceRecord(random.nextLong(), (short) random.nextInt()),
        random.nextGaussian(),
        random.nextFloat(),
        random.nextInt(),
        (char) ('A' + random.nextInt(26)),
        (byte) random.nextInt(),
        random.nextBoolean(),
        Side.values()[random.nextInt(2)],
        random.nextBoolean() ? Side.SELL : null);
  }

  private static int byteOffset(int index) {
    return HEADER_BYTE_SIZE + index * MappedFileTest_TradeCodec.BYTE_SIZE;
  }

  /** What the other JVM runs: writes the values of a file to its output, and one to the file. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] arguments) throws IOException {
      try (FileChannel file =
          FileChannel.open(
              Path.of(arguments[0]), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = file.map(MapMode.READ_WRITE, 0, file.size()); // big-endian at first
        for (int i = 0; i < COUNT; i++) {
          System.out.println(MappedFileTest_TradeCodec.read(bytes, byteOffset(i)));
        }
        MappedFileTest_TradeCodec.write(bytes, byteOffset(0), trade(new Random(2)));
      }
    }
  }

  @Test
  void anotherJvmReadsAndWritesTheValuesOfAMappedFile(@TempDir Path folder) throws Exception {
    Random random = new Random(1);
    List<String> expected = new ArrayList<>();
    ByteBuffer buffer = ByteBuffer.allocateDirect(byteOffset(COUNT)).order(ByteOrder.BIG_ENDIAN);
    for (int i = 0; i < COUNT; i++) {
      TradeRecord trade = trade(random);
      expected.add(trade.toString());
      MappedFileTest_TradeCodec.write(buffer, byteOffset(i), trade);
    }
    Path path = folder.resolve("trades.bin");
    try (FileChannel file =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (buffer.hasRemaining()) {
        file.write(buffer);
      }
    }

    Path output = folder.resolve("output.txt");
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Reader.class.getName(),
                path.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertTrue(other.waitFor(120, TimeUnit.SECONDS), "the other JVM did not end");
    assertEquals(0, other.exitValue(), () -> read(output));
    assertEquals(expected, Files.readAllLines(output));
    assertTrue(other.pid() != ProcessHandle.current().pid());

    ByteBuffer written = ByteBuffer.wrap(Files.readAllBytes(path));
    assertEquals(trade(new Random(2)), MappedFileTest_TradeCodec.read(written, byteOffset(0)));
    assertEquals(
        expected.get(1), MappedFileTest_TradeCodec.read(written, byteOffset(1)).toString());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Where the classes of the test, of the runtime and of the annotations are. */
  private static String classPath() {
    return Stream.of(MappedFileTest.class, MemoryArena.class, ArenaValue.class)
        .map(
            type -> {
              try {
                return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
              } catch (URISyntaxException e) {
                throw new AssertionError(e);
              }
            })
        .collect(Collectors.joining(File.pathSeparator));
  }
}

package io.github.lightarena.it.property;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Random values for generated checks, special ones among them. */
public final class Values {

  private static final int MAX_DEPTH = 5;
  private static final int MAX_RECORDS = 20;

  private static final long[] SPECIAL = {
    0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, 0xffff, 127
  };
  private static final double[] SPECIAL_DOUBLES = {
    0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, -Double.MAX_VALUE, 1.5
  };
  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "light arena",
          "gr\u00f6\u00dfe",
          "\u20ac\u0000\n",
          "\ud83d\ude00 smile",
          "\ud83d!",
          "\udc00");

  private final Dice dice;
  private int depth;
  private int records;

  Values(long seed) {
    this.dice = new Dice(seed);
  }

  /** Begins a value of its own: what was made before does not count. */
  public void restart() {
    records = 0;
  }

  /** Called before the components of a record are made. */
  public void enter() {
    depth++;
    records++;
  }

  /** Called after the components of a record were made. */
  public void leave() {
    depth--;
  }

  /** Whether the value is large enough: what can be null or empty is so from now on. */
  public boolean stops() {
    return depth > MAX_DEPTH || records > MAX_RECORDS;
  }

  public boolean isNull() {
    return stops() || dice.percent(25);
  }

  public int length() {
    return stops() ? 0 : dice.below(4);
  }

  public int below(int bound) {
    return dice.below(bound);
  }

  public <T> T pick(T[] choices) {
    return choices[dice.below(choices.length)];
  }

  public String text() {
    return dice.pick(TEXTS) + (dice.percent(30) ? dice.pick(TEXTS).repeat(dice.below(40)) : "");
  }

  public <T> List<T> list(Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int i = length(); i > 0; i--) {
      list.add(element.get());
    }
    return list;
  }

  public Instant instant() {
    return Instant.ofEpochSecond(dice.below(Integer.MAX_VALUE), dice.below(1_000_000_000));
  }

  public LocalDateTime dateTime() {
    return LocalDateTime.ofEpochSecond(nextInt() * 30L, dice.below(1_000_000_000), ZoneOffset.UTC);
  }

  public BigInteger bigInteger() {
    return BigInteger.valueOf(nextLong()).shiftLeft(dice.below(60)).add(BigInteger.ONE);
  }

  public BigDecimal bigDecimal() {
    return BigDecimal.valueOf(nextLong() % 1_000_000_000_000_000_000L, dice.below(40) - 20);
  }

  public boolean nextBoolean() {
    return dice.percent(50);
  }

  public byte nextByte() {
    return (byte) nextLong();
  }

  public short nextShort() {
    return (short) nextLong();
  }

  public char nextChar() {
    return (char) nextLong();
  }

  public int nextInt() {
    return (int) nextLong();
  }

  public long nextLong() {
    return dice.percent(30)
        ? SPECIAL[dice.below(SPECIAL.length)]
        : ((long) dice.below(Integer.MAX_VALUE) << 31) * (dice.percent(50) ? 1 : -1)
            + dice.below(Integer.MAX_VALUE);
  }

  public float nextFloat() {
    return (float) nextDouble();
  }

  public double nextDouble() {
    return dice.percent(30)
        ? SPECIAL_DOUBLES[dice.below(SPECIAL_DOUBLES.length)]
        : nextLong() / 1024.0;
  }

  public boolean[] nextBooleans() {
    boolean[] array = new boolean[length()];
    for (int i = 0; i < array.length; i++) {
      array[i] = nextBoolean();
    }
    return array;
  }

  public byte[] nextBytes() {
    byte[] array = new byte[length()];
    for (int i = 0; i < array.length; i++) {
      array[i] = nextByte();
    }
    return array;
  }

  public short[] nextShorts() {
    short[] array = new short[length()];
    for (int i = 0; i < array.length; i++) {
      array[i] = nextShort();
    }
    return array;
  }

  public char[] nextChars() {
    char[] array = new char[length()];
    for (int i = 0; i < array.length; i++) {
      array[i] = nextChar();
    }
    return array;
  }

  public int[] nextInts() {
    int[] array = new int[length()];
    for (int i = 0; i < array.length; i++) {
      array[i] = nextInt();
    }
    return array;
  }

  public long[] nextLongs() {
    long[] array = new long[length()];
    for (int i = 0; i < array.length; i++) {
      array[i] = nextLong();
    }
    return array;
  }

  public float[] nextFloats() {
    float[] array = new float[length()];
    for (int i = 0; i < array.length; i++) {
      array[i] = nextFloat();
    }
    return array;
  }

  public double[] nextDoubles() {
    double[] array = new double[length()];
    for (int i = 0; i < array.length; i++) {
      array[i] = nextDouble();
    }
    return array;
  }

  /** Buffers of every sort, in both byte orders. */
  public List<ByteBuffer> buffers(int byteSize) {
    return List.of(
        ByteBuffer.allocate(byteSize).order(ByteOrder.LITTLE_ENDIAN),
        ByteBuffer.allocate(byteSize),
        ByteBuffer.allocateDirect(byteSize).order(ByteOrder.LITTLE_ENDIAN),
        ByteBuffer.allocateDirect(byteSize));
  }
}

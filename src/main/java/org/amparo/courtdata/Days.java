package org.amparo.courtdata;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads days as the court writes them, {@code 2024-03-01 00:00:00.000}, straight from bytes. */
final class Days {

  static final int DAY_LENGTH = 10;
  static final int MOMENT_LENGTH = 23;

  private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final byte[] MIDNIGHT = " 00:00:00.000".getBytes(StandardCharsets.US_ASCII);
  private static final long MIDNIGHT_HEAD = (long) LONG.get(MIDNIGHT, 0);
  private static final long MIDNIGHT_TAIL = (long) LONG.get(MIDNIGHT, 5);
  private static final int[] MONTH_DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private Days() {}

  /** Whether the 13 bytes behind a day say midnight. */
  static boolean isMidnight(byte[] bytes, int from) {
    return (long) LONG.get(bytes, from + 10) == MIDNIGHT_HEAD && (long) LONG.get(bytes, from + 15) == MIDNIGHT_TAIL;
  }

  /** Whether ten bytes are a day of the calendar. */
  static boolean isDay(byte[] bytes, int from) {
    int year = two(bytes, from) * 100 + two(bytes, from + 2);
    int month = two(bytes, from + 5);
    int day = two(bytes, from + 8);
    if (year < 1 || month < 1 || month > 12 || day < 1 || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
      return false;
    }
    return day <= MONTH_DAYS[month - 1] && (month != 2 || day < 29 || year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
  }

  /** Whether 13 bytes are a blank and a time of the day with thousandths. */
  static boolean isTime(byte[] bytes, int from) {
    int hour = two(bytes, from + 1);
    int minute = two(bytes, from + 4);
    int second = two(bytes, from + 7);
    return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60
        && two(bytes, from + 10) >= 0 && digit(bytes[from + 12]) >= 0
        && bytes[from] == ' ' && bytes[from + 3] == ':' && bytes[from + 6] == ':' && bytes[from + 9] == '.';
  }

  /** The number that two bytes write; below zero when they are no digits. */
  private static int two(byte[] bytes, int from) {
    int tens = digit(bytes[from]);
    int ones = digit(bytes[from + 1]);
    return tens < 0 || ones < 0 ? -10_000 : tens * 10 + ones;
  }

  private static int digit(byte b) {
    return b >= '0' && b <= '9' ? b - '0' : -1;
  }
}

package org.amparo.courtdata;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines set aside until the whole table was seen, which together may be one row.
 *
 * @param firstLine the number of the first of them
 * @param lines the lines' bytes, without line ends
 */
record Group(long firstLine, List<byte[]> lines) {

  /** The cells of all lines; what stands around a line break is one cell. */
  List<String> cells() {
    List<String> cells = new ArrayList<>();
    for (byte[] line : lines) {
      List<String> more = Cells.of(line);
      if (!cells.isEmpty()) {
        more.addFirst(Fitting.together(List.of(cells.removeLast(), more.removeFirst()), 0, 2));
      }
      cells.addAll(more);
    }
    return cells;
  }

  /** Each line as a group of its own. */
  List<Group> apart() {
    List<Group> apart = new ArrayList<>();
    for (int l = 0; l < lines.size(); l++) {
      apart.add(new Group(firstLine + l, List.of(lines.get(l))));
    }
    return apart;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeLong(firstLine);
    out.writeInt(lines.size());
    for (byte[] line : lines) {
      out.writeInt(line.length);
      out.write(line);
    }
  }

  static Group read(DataInputStream in) throws IOException {
    long first = in.readLong();
    List<byte[]> lines = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      lines.add(in.readNBytes(in.readInt()));
    }
    return new Group(first, lines);
  }
}

package org.amparo.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a sample before it is set. In the file, blocks are parted by blank lines; {@code "# "} begins a heading,
 * {@code "~ "} the line at the foot of each page, and {@code "---"} alone ends a page.
 */
record Master(String foot, List<Block> blocks) {
  Master {
    blocks = List.copyOf(blocks);
  }

  /** One piece of a page. */
  sealed interface Block {}

  record Heading(String words) implements Block {}

  /** A paragraph, or the lines of a letter head, a caption or a signature, which are not to be joined. */
  record Lines(List<String> lines) implements Block {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  record PageEnd() implements Block {}

  static Master read(Path file) throws IOException {
    String foot = "";
    List<Block> blocks = new ArrayList<>();
    for (String block : Files.readString(file).strip().split("\\R{2,}")) {
      if (block.startsWith("~ ")) {
        foot = block.substring(2);
      } else {
        blocks.add(parse(block));
      }
    }
    return new Master(foot, blocks);
  }

  private static Block parse(String block) {
    if (block.equals("---")) {
      return new PageEnd();
    }
    return block.startsWith("# ") ? new Heading(block.substring(2)) : new Lines(block.lines().toList());
  }
}

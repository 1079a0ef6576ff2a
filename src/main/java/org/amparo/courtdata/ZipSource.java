package org.amparo.courtdata;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** A release as the court publishes it: a zip archive whose big members are packed by Deflate64. */
final class ZipSource implements ReleaseSource {

  private static final int BUFFER = 1 << 16;

  private final ZipFile zip;

  private ZipSource(ZipFile zip) {
    this.zip = zip;
  }

  static ZipSource open(Path path) {
    try {
      return new ZipSource(ZipFile.builder().setPath(path).get());
    } catch (IOException | RuntimeException damaged) {
      throw RefusedRelease.notWhole(path, damaged);
    }
  }

  @Override
  public List<Member> members() {
    return Collections.list(zip.getEntries()).stream().filter(e -> !e.isDirectory()).map(this::member).toList();
  }

  private Member member(ZipArchiveEntry entry) {
    String name = entry.getName().replace('\\', '/');
    return new Member(name.substring(name.lastIndexOf('/') + 1), entry.getCompressedSize(), read -> open(entry, read));
  }

  private InputStream open(ZipArchiveEntry entry, Member.BytesRead read) throws IOException {
    InputStream raw = new Counted(new BufferedInputStream(zip.getRawInputStream(entry), BUFFER), read);
    int method = entry.getMethod();
    InputStream unpacked;
    if (method == ZipMethod.STORED.getCode()) {
      unpacked = raw;
    } else if (method == ZipMethod.DEFLATED.getCode()) {
      unpacked = new InflaterInputStream(raw, new Inflater(true), BUFFER);
    } else if (method == ZipMethod.ENHANCED_DEFLATED.getCode()) {
      unpacked = new Inflate64(raw);
    } else {
      throw RefusedRelease.damagedMember(entry.getName(), "packed by method %d, which is not known".formatted(method));
    }
    return new Verified(unpacked, entry.getName(), entry.getSize(), entry.getCrc());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

package org.amparo.library;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LibraryInFolderTest extends LibraryContract {

  @TempDir private Path folder;

  @Override
  Library empty() {
    return LuceneLibrary.inFolder(folder);
  }
}

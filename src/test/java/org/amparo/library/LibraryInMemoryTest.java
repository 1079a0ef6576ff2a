package org.amparo.library;

class LibraryInMemoryTest extends LibraryContract {

  @Override
  Library empty() {
    return LuceneLibrary.inMemory();
  }
}

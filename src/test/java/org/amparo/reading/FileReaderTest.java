package org.amparo.reading;

final class FileReaderTest extends ReaderContract {

  @Override
  Reader reader() {
    return new FileReader();
  }
}

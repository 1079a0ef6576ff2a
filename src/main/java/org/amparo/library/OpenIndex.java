package org.amparo.library;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;

/** A Lucene index open for writing and searching, in which what was deleted is gone from the files, not only hidden. */
final class OpenIndex implements Closeable {

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /** @throws IOException when the index is damaged or locked; nothing stays open then */
  OpenIndex(Directory directory, Analyzer analyzer) throws IOException {
    this.directory = directory;
    try {
      refuseToStartOver(directory);
      this.writer = new IndexWriter(directory, settings(analyzer));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
    try {
      this.searchers = new SearcherManager(writer, null);
      search(OpenIndex::checkIntegrity);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      directory.close();
      throw e;
    }
  }

  // Lucene takes a folder that lost its table of segments for a new one, and would clear what is left of the index.
  private static void refuseToStartOver(Directory directory) throws IOException {
    boolean leftovers = false;
    for (String file : directory.listAll()) {
      leftovers |= file.startsWith("_");
    }
    if (leftovers && !DirectoryReader.indexExists(directory)) {
      throw new CorruptIndexException("no table of segments", directory.toString());
    }
  }

  private static IndexWriterConfig settings(Analyzer analyzer) {
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig(analyzer)
        .setMergePolicy(merging)
        .setSimilarity(new BM25Similarity())
        .setCommitOnClose(false);
  }

  private static boolean checkIntegrity(IndexSearcher searcher) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      leaf.reader().checkIntegrity();
    }
    return true;
  }

  void put(Term id, Document document) throws IOException {
    writer.updateDocument(id, FacetedSearch.CONFIG.build(document));
    makeDurable();
  }

  void delete(Term id) throws IOException {
    writer.deleteDocuments(id);
    makeDurable();
  }

  private void makeDurable() throws IOException {
    writer.forceMergeDeletes(true);
    writer.commit();
    searchers.maybeRefreshBlocking();
    // Searchers that have now been let go held the old files until here.
    writer.deleteUnusedFiles();
  }

  /** Something done with a searcher. */
  interface Task<T> {
    T on(IndexSearcher searcher) throws IOException;
  }

  <T> T search(Task<T> task) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return task.on(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void close() throws IOException {
    try (directory;
        writer) {
      searchers.close();
    }
  }
}

/** What the one command measured, as tables, charts and a section of a document. */
package io.github.lightarena.benchmarks.report;

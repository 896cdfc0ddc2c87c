/// What the browser gets with every report, embedded so that the binary stands alone.
public enum PageFiles {
  /// Elements of the head besides the style sheet.
  public static let head: [UInt8] = PackageResources.head_html

  /// From the start of the body to the data.
  public static let body: [UInt8] = PackageResources.body_html

  /// The style sheet.
  public static let style: [UInt8] =
    PackageResources.colours_css + PackageResources.layout_css + PackageResources.views_css
    + PackageResources.print_css

  /// The script: one function around all files, in an order in which each finds what it uses when
  /// it runs.
  public static let script: [UInt8] =
    Array("'use strict';(()=>{\n".utf8)
    + [
      PackageResources.data_js,
      PackageResources.dom_js,
      PackageResources.format_js,
      PackageResources.route_js,
      PackageResources.words_js,
      PackageResources.marks_js,
      PackageResources.evidence_js,
      PackageResources.overview_js,
      PackageResources.palette_js,
      PackageResources.grid_js,
      PackageResources.heatmap_js,
      PackageResources.matrix_js,
      PackageResources.clusters_js,
      PackageResources.card_js,
      PackageResources.chooser_js,
      PackageResources.align_js,
      PackageResources.scrolling_js,
      PackageResources.compare_js,
      PackageResources.notes_js,
      PackageResources.reading_js,
      PackageResources.pairs_js,
      PackageResources.main_js,
    ].joined()
    + Array("})();\n".utf8)
}

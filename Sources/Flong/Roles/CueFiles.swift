/// The data files of the roles, embedded so that the binary stands alone.
enum CueFiles {
  /// One file a language.
  static let standard: [[UInt8]] = [
    PackageResources.ar_txt, PackageResources.da_txt, PackageResources.de_txt,
    PackageResources.el_txt, PackageResources.en_txt, PackageResources.es_txt,
    PackageResources.fr_txt, PackageResources.hi_txt, PackageResources.it_txt,
    PackageResources.ja_txt, PackageResources.nl_txt, PackageResources.no_txt,
    PackageResources.pl_txt, PackageResources.pt_txt, PackageResources.ru_txt,
    PackageResources.sv_txt, PackageResources.tr_txt, PackageResources.uk_txt,
    PackageResources.zh_txt,
  ]
}

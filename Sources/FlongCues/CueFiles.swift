/// The data files of the judge, embedded so that the binary stands alone; a module of its own because
/// large literals compile slowly and hardly ever change.
public enum CueFiles {
  /// Cues, one file a language: role, weight and phrase on each line.
  public static let cues: [[UInt8]] = [
    PackageResources.ar_txt, PackageResources.da_txt, PackageResources.de_txt,
    PackageResources.el_txt, PackageResources.en_txt, PackageResources.es_txt,
    PackageResources.fr_txt, PackageResources.hi_txt, PackageResources.it_txt,
    PackageResources.ja_txt, PackageResources.nl_txt, PackageResources.no_txt,
    PackageResources.pl_txt, PackageResources.pt_txt, PackageResources.ru_txt,
    PackageResources.sv_txt, PackageResources.tr_txt, PackageResources.uk_txt,
    PackageResources.zh_txt,
  ]

  /// Months, weekdays and what stands between them in dates.
  public static let dates: [UInt8] = PackageResources.dates_txt

  /// Names and codes of languages, as language switchers show them.
  public static let languages: [UInt8] = PackageResources.languages_txt

  /// The trees that judge repeated lines of web pages.
  public static let pageModel: [UInt8] = PackageResources.page_model_txt
}

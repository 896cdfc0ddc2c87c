internal import FlongCore

/// Words whose full stop does not end a sentence, in the larger European languages.
///
/// The lists are short on purpose: where an abbreviation is missing, a sentence is cut in two, alike
/// in every copy.
enum Abbreviations {
  /// Whether a full stop behind `word` does not end the sentence.
  static func forbidsEnd(
    _ bytes: UnsafePointer<UInt8>, _ word: WordBefore, before opening: SentenceOpening
  ) -> Bool {
    guard !word.range.isEmpty else { return false }
    if titles.contains(bytes, word.range) { return true }
    if opening.isDigit, counters.contains(bytes, word.range) { return true }
    if isCount(bytes, word, opening) { return true }
    guard isInitials(bytes, word.range) || general.contains(bytes, word.range) else { return false }
    return !starters.contains(bytes, opening.word)
  }

  /// Whether the word is a number that the full stop makes an ordinal or the number of a list item.
  private static func isCount(
    _ bytes: UnsafePointer<UInt8>, _ word: WordBefore, _ opening: SentenceOpening
  ) -> Bool {
    guard word.range.count <= 3, word.range.allSatisfy({ bytes[$0] &- 0x30 < 10 }) else {
      return false
    }
    return word.isFirst || opening.isDigit && word.range.count <= 2
      || months.contains(bytes, opening.word) || articles.contains(bytes, word.previous)
  }

  /// Whether the word is a letter, or letters and pairs of letters parted by full stops: `J`, `U.S`,
  /// `т.е`, `Ph.D`, `EE.UU`.
  private static func isInitials(_ bytes: UnsafePointer<UInt8>, _ word: Range<Int>) -> Bool {
    var offset = word.lowerBound
    var letters = 0
    var parts = 1
    var longest = 0
    while offset < word.upperBound {
      let scalar = DecodedScalar(bytes, at: offset, end: word.upperBound)
      if scalar.value == 0x2E {
        parts += 1
        letters = 0
      } else if scalar.isLowercase || scalar.isUppercase {
        letters += 1
        longest = max(longest, letters)
      } else if scalar.scalarClass != .ignoredMark {
        return false
      }
      offset += scalar.length
    }
    return longest == 1 || longest == 2 && parts > 1
  }

  /// Before names only.
  private static let titles = WordList(
    """
    Mr Mrs Ms Mx Dr Prof Gen Lt Col Sen Rep Maj Capt Cpt Sgt Cpl Pvt Adm Cmdr Rev Hon Gov Pres Supt
    Messrs Msgr Fr Brig Sec Treas Amb Atty
    dr prof Hr Hrn Dipl Ing M MM Mme Mlle Mgr Dra Sra Srta Srs Sres Dña Excmo Exmo Exma
    Sig Sigg Dott Avv Arch Geom dott sig dhr mevr drs Dhr Mevr Drs hab inż mgr gen płk por ks św Św
    проф акад ген им ул пл пр-т г-н г-жа гр вул ім
    """)

  /// Before numbers only.
  private static let counters = WordList(
    """
    No Nos no nos Nr nr N° n° Nº nº núm Núm num Art art Arts arts Abs Ziff Kap Bd p pp P S s str Str
    pág págs pag Pag blz vol Vol Vols ch Ch sec fig Fig figs para kl Kl č čl ст п пп рис стр с № No
    """)

  /// Mostly inside sentences.
  private static let general = WordList(
    """
    Jr Sr St Ste Mt Ft Inc Corp Co Ltd Bros vs Vs approx dept Dept cf Univ Assn Ave Blvd Rd
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
    Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
    bzw Bzw ca Ca evtl ggf inkl exkl Mio Mrd Str Tel geb gest vgl Vgl sog Hl zzgl Hbf
    env av Av bd Bd éd Ud Uds Vd Vds aprox ej pág núm Cía Gral Pte Avda
    ecc pagg bijv Bijv resp jl
    ul al pl godz ok tys mln mld np Np tzw ww woj pow tj Tj tzv Tzv např Např tis hod nám
    bl kl Kl ca mio mia osv fx Fx dvs Dvs jfr pga evt
    гг вв др тыс млн млрд руб коп см напр обл чел рр тис грн див
    dl dna str vb vd yy kb ún
    """)

  /// Capitalised words that hardly stand in a name behind an abbreviation.
  private static let starters = WordList(
    """
    The A An He She It They We You I This That These Those There But And In On At As If When While
    After Before However For From With Since Its His Her Their Our My What Who Why How Where Also Not
    Yes So Then Some Many Most Both According Meanwhile During Under By To
    Der Die Das Ein Eine Er Sie Es Wir Ich Im Am Aber Und Doch Auch Dies Diese Dieser Dieses Nach Bei
    Mit Für Zu Wie Wenn Als Laut Damit Dabei Denn
    Les Un Une Il Elle Ils Elles Ce Cette Ces Mais Et Dans En Pour Selon Après Avec Nous
    Una Uno Pero Y Según Este Esta Por Con Para Se Ma Nel Nella Secondo Questo Questa Gli
    Os As Um Uma Mas Em Na Het Een Hij Zij Maar Op Dat
    W Z Na I Ale Nie To Jest Po Jak V Je Ale Det Den Han Hon Hun Men Och Og
    В На И Но Он Она Они Это Эта Этот Как По Для С К А Я Мы Однако Также Он При После У Та Але Він
    Вона Вони Це Як За Під Після
    """)

  /// Before a number with a full stop, where that counts: `der 3.`
  private static let articles = WordList(
    """
    am Am der Der die Die das Das den Den dem Dem des Des vom Vom zum Zum zur im Im bis Bis beim seit
    Seit ab Ab dieser diesem ihrem seinem det Det dne Dne od do dnia
    """)

  /// Behind a number with a full stop, where that counts: `3. Mai`
  private static let months = WordList(
    """
    Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
    Jan Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez Jahrhundert Jahrhunderts Bundesliga Liga Weltkrieg
    Weltkriegs Platz Runde Spieltag Etage Klasse Lebensjahr
    """)
}

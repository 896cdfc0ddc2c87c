public enum Flong { public static var n: Int { PackageResources.en_txt.count } }

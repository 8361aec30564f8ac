import Foundation

func symlinkFile(_ target: String, at path: String) throws {
  try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
}

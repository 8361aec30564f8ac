import Glibc

/// Reads every `<folder>/<name>/function.yml`.
public enum FunctionFolder {
  /// The functions in order of their names. A subfolder without a `function.yml` is not a function.
  /// - Parameter folder: a path as it should stand in errors.
  /// - Throws: ``FunctionFileErrors`` with every fault of every file.
  public static func load(_ folder: String) throws(FunctionFileErrors) -> [FunctionDefinition] {
    let names: [String]
    do {
      names = try FileSystem.names(in: folder).sorted()
    } catch {
      let unreadable = FunctionFileError.Problem.unreadable(reason: error.description)
      throw FunctionFileErrors(errors: [FunctionFileError(file: folder, line: 1, column: 1, problem: unreadable)])
    }
    var sources: [(name: String, path: String, text: Result<[UInt8], FileError>)] = []
    for name in names {
      let path = "\(folder)/\(name)/function.yml"
      do {
        sources.append((name, path, .success(try FileSystem.read(path, limitBytes: 64 * 1024))))
      } catch  where error.isMissing {
        continue
      } catch {
        sources.append((name, path, .failure(error)))
      }
    }
    return try decode(sources)
  }

  private static func decode(
    _ sources: [(name: String, path: String, text: Result<[UInt8], FileError>)]
  ) throws(FunctionFileErrors) -> [FunctionDefinition] {
    var errors: [FunctionFileError] = []
    var functions: [FunctionDefinition] = []
    var owners: [Owner: String] = [:]
    for source in sources {
      var file = FunctionFile(path: source.path, name: source.name)
      if !isName(source.name) { file.add(.name(source.name)) }
      switch source.text {
      case .failure(let error): file.add(.unreadable(reason: error.description))
      case .success(let bytes):
        if let definition = file.decode(String(decoding: bytes, as: UTF8.self)) {
          functions.append(definition)
          for route in definition.routes {
            let owner = Owner(method: route.method, shape: route.shape)
            if let earlier = owners[owner], let mark = file.routeMarks[route] {
              file.add(.repeatedRoute(route.description, earlier: earlier), line: mark.line, column: mark.column)
            }
            owners[owner] = source.path
          }
        }
      }
      errors += file.errors
    }
    guard errors.isEmpty else { throw FunctionFileErrors(errors: errors) }
    return functions
  }

  private struct Owner: Hashable {
    let method: String
    let shape: [String?]
  }

  private static func isName(_ name: String) -> Bool {
    name.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 45 } && !name.hasPrefix("-")
  }
}

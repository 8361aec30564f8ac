import CCurl

/// One libcurl transfer: options are set, the transfer runs, facts are read, and all is freed or kept for the next one.
struct EasyHandle: ~Copyable {
  private let pointer: UnsafeMutableRawPointer
  private let idle: IdleHandles?

  /// libcurl's own start-up must happen once in a process; a static constant is made once, whoever asks first.
  private static let started = bilten_curl_start() == CURLE_OK

  /// - Parameter idle: where the handle comes from and goes to with its connections; nil: it is new, and freed.
  /// - Returns: nil where libcurl cannot be started.
  init?(_ idle: IdleHandles? = nil) {
    guard Self.started, let pointer = idle?.take() ?? curl_easy_init() else { return nil }
    self.pointer = pointer
    self.idle = idle
  }

  deinit { if let idle { idle.put(pointer) } else { curl_easy_cleanup(pointer) } }

  /// What holds for every transfer: no signals, no proxies from the environment, TLS 1.2 or later with a certificate
  /// that is trusted and the host's.
  func setCommonOptions(protocols: String, timeouts: Timeouts, certificates: TrustedCertificates) -> CURLcode {
    var codes = [
      set(CURLOPT_NOSIGNAL, 1),
      set(CURLOPT_PROXY, ""),
      set(CURLOPT_PROTOCOLS_STR, protocols),
      set(CURLOPT_FOLLOWLOCATION, 0),
      set(CURLOPT_CONNECTTIMEOUT_MS, timeouts.connectMilliseconds),
      set(CURLOPT_TIMEOUT_MS, timeouts.totalMilliseconds),
      set(CURLOPT_SSL_VERIFYPEER, 1),
      set(CURLOPT_SSL_VERIFYHOST, 2),
      set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
    ]
    if case .file(let path) = certificates {
      codes.append(set(CURLOPT_CAINFO, path))
      // Without this the system's directory of authorities would be trusted beside the file.
      codes.append(bilten_curl_set_string(pointer, CURLOPT_CAPATH, nil))
    }
    return codes.first { $0 != CURLE_OK } ?? CURLE_OK
  }

  func set(_ option: CURLoption, _ value: Int) -> CURLcode { bilten_curl_set_long(pointer, option, value) }

  /// libcurl keeps a copy of the string.
  func set(_ option: CURLoption, _ value: String) -> CURLcode { bilten_curl_set_string(pointer, option, value) }

  /// The list must live as long as the transfer.
  func set(_ option: CURLoption, _ list: borrowing StringList) -> CURLcode {
    bilten_curl_set_list(pointer, option, list.head)
  }

  /// libcurl keeps a copy of the bytes.
  func setBody(_ bytes: [UInt8]) -> CURLcode {
    let code = bilten_curl_set_size(pointer, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count))
    guard code == CURLE_OK else { return code }
    // An empty array has no address, and without one libcurl would read the body from a callback.
    return (bytes.isEmpty ? [0] : bytes).withUnsafeBytes {
      bilten_curl_set_bytes(pointer, CURLOPT_COPYPOSTFIELDS, $0.baseAddress)
    }
  }

  /// The body of a PUT, of `count` bytes, which `reader` gives out once: where libcurl would have to begin anew, as on a
  /// connection that turns out to be closed, it fails instead, and the request is not sent twice.
  func setUpload(_ reader: PieceReader, count: Int) -> CURLcode {
    let codes = [
      set(CURLOPT_UPLOAD, 1),
      bilten_curl_set_size(pointer, CURLOPT_INFILESIZE_LARGE, curl_off_t(count)),
      set(CURLOPT_READFUNCTION, callback: readPiece, CURLOPT_READDATA, reader),
    ]
    return codes.first { $0 != CURLE_OK } ?? CURLE_OK
  }

  /// `context` is handed to the callback unretained: it must live as long as the transfer.
  func set(_ option: CURLoption, callback: curl_write_callback, _ contextOption: CURLoption, _ context: AnyObject)
    -> CURLcode
  {
    let code = bilten_curl_set_callback(pointer, option, callback)
    guard code == CURLE_OK else { return code }
    return bilten_curl_set_context(pointer, contextOption, Unmanaged.passUnretained(context).toOpaque())
  }

  /// Runs the transfer. A connection that the other side closes must end this call, not the process.
  func perform() -> CURLcode { withBrokenPipesIgnored { curl_easy_perform(pointer) } }

  /// The last status or reply code of the server; 0 where there was none.
  var responseCode: Int {
    var value = 0
    return bilten_curl_get_long(pointer, CURLINFO_RESPONSE_CODE, &value) == CURLE_OK ? value : 0
  }

  /// The connection, TLS included, was ready and the request about to be sent.
  var reachedTransfer: Bool {
    var microseconds: curl_off_t = 0
    let code = bilten_curl_get_size(pointer, CURLINFO_PRETRANSFER_TIME_T, &microseconds)
    return code != CURLE_OK || microseconds > 0
  }
}

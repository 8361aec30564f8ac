import CCurl

/// libcurl's linked list of strings.
struct StringList: ~Copyable {
  private(set) var head: UnsafeMutablePointer<curl_slist>?

  /// - Returns: nil where memory is short.
  init?(_ strings: [String]) {
    var head: UnsafeMutablePointer<curl_slist>?
    for string in strings {
      guard let next = curl_slist_append(head, string) else {
        curl_slist_free_all(head)
        return nil
      }
      head = next
    }
    self.head = head
  }

  deinit { curl_slist_free_all(head) }
}

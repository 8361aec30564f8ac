// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `shi`: StaticString {
    """
    #shi
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tⵉⵏⵏⴰⵢⵔ\tⴱⵕⴰⵢⵕ\tⵎⴰⵕⵚ\tⵉⴱⵔⵉⵔ\tⵎⴰⵢⵢⵓ\tⵢⵓⵏⵢⵓ\tⵢⵓⵍⵢⵓⵣ\tⵖⵓⵛⵜ\tⵛⵓⵜⴰⵏⴱⵉⵔ\tⴽⵜⵓⴱⵔ\tⵏⵓⵡⴰⵏⴱⵉⵔ\tⴷⵓⵊⴰⵏⴱⵉⵔ
    M1\tⵉⵏⵏ\tⴱⵕⴰ\tⵎⴰⵕ\tⵉⴱⵔ\tⵎⴰⵢ\tⵢⵓⵏ\tⵢⵓⵍ\tⵖⵓⵛ\tⵛⵓⵜ\tⴽⵜⵓ\tⵏⵓⵡ\tⴷⵓⵊ
    M2\tⵉ\tⴱ\tⵎ\tⵉ\tⵎ\tⵢ\tⵢ\tⵖ\tⵛ\tⴽ\tⵏ\tⴷ
    E\t0\t1\t2
    E0\tⴰⵢⵏⴰⵙ\tⴰⵙⵉⵏⴰⵙ\tⴰⴽⵕⴰⵙ\tⴰⴽⵡⴰⵙ\tⵙⵉⵎⵡⴰⵙ\tⴰⵙⵉⴹⵢⴰⵙ\tⴰⵙⴰⵎⴰⵙ
    E1\tⴰⵢⵏ\tⴰⵙⵉ\tⴰⴽⵕ\tⴰⴽⵡ\tⴰⵙⵉⵎ\tⴰⵙⵉⴹ\tⴰⵙⴰ
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#¤\t-#¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADⴰⵏⴷⵓⵔⴰ\tAEⵍⵉⵎⴰⵔⴰⵜ\tAFⴰⴼⵖⴰⵏⵉⵙⵜⴰⵏ\tAGⴰⵏⵜⵉⴳⴰ ⴷ ⴱⵔⴱⵓⴷⴰ\tAIⴰⵏⴳⵉⵍⴰ\tALⴰⵍⴱⴰⵏⵢⴰ\tAMⴰⵔⵎⵉⵏⵢⴰ\tAOⴰⵏⴳⵓⵍⴰ\tARⴰⵔⵊⴰⵏⵜⵉⵏ\tASⵙⴰⵎⵡⴰ ⵜⴰⵎⵉⵔⵉⴽⴰⵏⵉⵜ\tATⵏⵏⵎⵙⴰ\tAUⵓⵙⵜⵔⴰⵍⵢⴰ\tAWⴰⵔⵓⴱⴰ\tAZⴰⴷⵔⴰⴱⵉⵊⴰⵏ\tBAⴱⵓⵙⵏⴰ ⴷ ⵀⵉⵔⵙⵉⴽ\tBBⴱⴰⵔⴱⴰⴷ\tBDⴱⴰⵏⴳⵍⴰⴷⵉⵛ\tBEⴱⵍⵊⵉⴽⴰ\tBFⴱⵓⵔⴽⵉⵏⴰ ⴼⴰⵙⵓ\tBGⴱⵍⵖⴰⵔⵢⴰ\tBHⴱⵃⵔⴰⵢⵏ\tBIⴱⵓⵔⵓⵏⴷⵉ\tBJⴱⵉⵏⵉⵏ\tBMⴱⵔⵎⵓⴷⴰ\tBNⴱⵔⵓⵏⵉ\tBOⴱⵓⵍⵉⴼⵢⴰ\tBRⴱⵔⴰⵣⵉⵍ\tBSⴱⴰⵀⴰⵎⴰⵙ\tBTⴱⵀⵓⵜⴰⵏ\tBWⴱⵓⵜⵙⵡⴰⵏⴰ\tBYⴱⵉⵍⴰⵔⵓⵙⵢⴰ\tBZⴱⵉⵍⵉⵣ\tCAⴽⴰⵏⴰⴷⴰ\tCDⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⴷⵉⵎⵓⵇⵔⴰⵜⵉⵜ ⵏ ⴽⵓⵏⴳⵓ\tCFⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⵏⴰⵎⵎⴰⵙⵜ ⵏ ⵉⴼⵔⵉⵇⵢⴰ\tCGⴽⵓⵏⴳⵓ\tCHⵙⵡⵉⵙⵔⴰ\tCIⴽⵓⵜ ⴷⵉⴼⵡⴰⵔ\tCKⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⴽⵓⴽ\tCLⵛⵛⵉⵍⵉ\tCMⴽⴰⵎⵉⵔⵓⵏ\tCNⵛⵛⵉⵏⵡⴰ\tCOⴽⵓⵍⵓⵎⴱⵢⴰ\tCRⴽⵓⵙⵜⴰ ⵔⵉⴽⴰ\tCUⴽⵓⴱⴰ\tCVⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⴽⴰⴱⴱⵉⵔⴷⵉ\tCYⵇⵓⴱⵔⵓⵙ\tCZⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⵜⵛⵉⴽⵉⵜ\tDEⴰⵍⵎⴰⵏⵢⴰ\tDJⴷⵊⵉⴱⵓⵜⵉ\tDKⴷⴰⵏⵎⴰⵔⴽ\tDMⴷⵓⵎⵉⵏⵉⴽ\tDOⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⴷⵓⵎⵉⵏⵉⴽⵜ\tDZⴷⵣⴰⵢⵔ\tECⵉⴽⵡⴰⴷⵓⵔ\tEEⵉⵙⵜⵓⵏⵢⴰ\tEGⵎⵉⵚⵕ\tERⵉⵔⵉⵜⵉⵔⵢⴰ\tESⵙⴱⴰⵏⵢⴰ\tETⵉⵜⵢⵓⴱⵢⴰ\tFIⴼⵉⵍⵍⴰⵏⴷⴰ\tFJⴼⵉⴷⵊⵉ\tFKⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵎⴰⵍⴰⵡⵉ\tFMⵎⵉⴽⵔⵓⵏⵉⵣⵢⴰ\tFRⴼⵔⴰⵏⵙⴰ\tGAⴳⴰⴱⵓⵏ\tGBⵜⴰⴳⵍⴷⵉⵜ ⵉⵎⵓⵏⵏ\tGDⵖⵔⵏⴰⵟⴰ\tGEⵊⵓⵔⵊⵢⴰ\tGFⴳⵡⵉⵢⴰⵏ ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ\tGHⵖⴰⵏⴰ\tGIⴰⴷⵔⴰⵔ ⵏ ⵟⴰⵕⵉⵇ\tGLⴳⵔⵉⵍⴰⵏⴷ\tGMⴳⴰⵎⴱⵢⴰ\tGNⵖⵉⵏⵢⴰ\tGPⴳⵡⴰⴷⴰⵍⵓⴱ\tGQⵖⵉⵏⵢⴰ ⵏ ⵉⴽⵡⴰⴷⵓⵔ\tGRⵍⵢⵓⵏⴰⵏ\tGTⴳⵡⴰⵜⵉⵎⴰⵍⴰ\tGUⴳⵡⴰⵎ\tGWⵖⵉⵏⵢⴰ ⴱⵉⵙⴰⵡ\tGYⴳⵡⵉⵢⴰⵏⴰ\tHNⵀⵓⵏⴷⵓⵔⴰⵙ\tHRⴽⵔⵡⴰⵜⵢⴰ\tHTⵀⴰⵢⵜⵉ\tHUⵀⵏⵖⴰⵔⵢⴰ\tIDⴰⵏⴷⵓⵏⵉⵙⵢⴰ\tIEⵉⵔⵍⴰⵏⴷⴰ\tILⵉⵙⵔⴰⵢⵉⵍ\tINⵍⵀⵉⵏⴷ\tIQⵍⵄⵉⵔⴰⵇ\tIRⵉⵔⴰⵏ\tISⵉⵙⵍⴰⵏⴷ\tITⵉⵟⴰⵍⵢⴰ\tJMⵊⴰⵎⴰⵢⴽⴰ\tJOⵍⵓⵔⴷⵓⵏ\tJPⵍⵢⴰⴱⴰⵏ\tKEⴽⵉⵏⵢⴰ\tKGⴽⵉⵔⵖⵉⵣⵉⵙⵜⴰⵏ\tKHⴽⴰⵎⴱⵓⴷⵢⴰ\tKIⴽⵉⵔⵉⴱⴰⵜⵉ\tKMⵇⵓⵎⵓⵔ\tKNⵙⴰⵏⴽⵔⵉⵙ ⴷ ⵏⵉⴼⵉⵙ\tKPⴽⵓⵔⵢⴰ ⵏ ⵉⵥⵥⵍⵎⴹ\tKRⴽⵓⵔⵢⴰ ⵏ ⵉⴼⴼⵓⵙ\tKWⵍⴽⵡⵉⵜ\tKYⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⴽⴰⵢⵎⴰⵏ\tKZⴽⴰⵣⴰⵅⵙⵜⴰⵏ\tLAⵍⴰⵡⵙ\tLBⵍⵓⴱⵏⴰⵏ\tLCⵙⴰⵏⵜⵍⵓⵙⵉ\tLIⵍⵉⴽⵉⵏⵛⵜⴰⵢⵏ\tLKⵙⵔⵉⵍⴰⵏⴽⴰ\tLRⵍⵉⴱⵉⵔⵢⴰ\tLSⵍⵉⵚⵓⵟⵓ\tLTⵍⵉⵜⵡⴰⵏⵢⴰ\tLUⵍⵓⴽⵙⴰⵏⴱⵓⵔⴳ\tLVⵍⴰⵜⴼⵢⴰ\tLYⵍⵉⴱⵢⴰ\tMAⵍⵎⵖⵔⵉⴱ\tMCⵎⵓⵏⴰⴽⵓ\tMDⵎⵓⵍⴷⵓⴼⵢⴰ\tMGⵎⴰⴷⴰⵖⴰⵛⵇⴰⵔ\tMHⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵎⴰⵔⵛⴰⵍ\tMLⵎⴰⵍⵉ\tMMⵎⵢⴰⵏⵎⴰⵔ\tMNⵎⵏⵖⵓⵍⵢⴰ\tMPⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵎⴰⵔⵢⴰⵏ ⵏ ⵉⵥⵥⵍⵎⴹ\tMQⵎⴰⵔⵜⵉⵏⵉⴽ\tMRⵎⵓⵕⵉⵟⴰⵏⵢⴰ\tMSⵎⵓⵏⵙⵉⵔⴰⵜ\tMTⵎⴰⵍⵟⴰ\tMUⵎⵓⵔⵉⵙ\tMVⵎⴰⵍⴷⵉⴼ\tMWⵎⴰⵍⴰⵡⵉ\tMXⵎⵉⴽⵙⵉⴽ\tMYⵎⴰⵍⵉⵣⵢⴰ\tMZⵎⵓⵣⵏⴱⵉⵇ\tNAⵏⴰⵎⵉⴱⵢⴰ\tNCⴽⴰⵍⵉⴷⵓⵏⵢⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ\tNEⵏⵏⵉⵊⵉⵔ\tNFⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵏⵓⵔⴼⵓⵍⴽ\tNGⵏⵉⵊⵉⵔⵢⴰ\tNIⵏⵉⴽⴰⵔⴰⴳⵡⴰ\tNLⵀⵓⵍⴰⵏⴷⴰ\tNOⵏⵏⵔⵡⵉⵊ\tNPⵏⵉⴱⴰⵍ\tNRⵏⴰⵡⵔⵓ\tNUⵏⵉⵡⵉ\tNZⵏⵢⵓⵣⵉⵍⴰⵏⴷⴰ\tOMⵄⵓⵎⴰⵏ\tPAⴱⴰⵏⴰⵎⴰ\tPEⴱⵉⵔⵓ\tPFⴱⵓⵍⵉⵏⵉⵣⵢⴰ ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ\tPGⴱⴰⴱⵡⴰ ⵖⵉⵏⵢⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ\tPHⴼⵉⵍⵉⴱⴱⵉⵏ\tPKⴱⴰⴽⵉⵙⵜⴰⵏ\tPLⴱⵓⵍⵓⵏⵢⴰ\tPMⵙⴰⵏⴱⵢⵉⵔ ⴷ ⵎⵉⴽⵍⵓⵏ\tPNⴱⵉⵜⴽⴰⵢⵔⵏ\tPRⴱⵓⵔⵜⵓ ⵔⵉⴽⵓ\tPSⴰⴳⵎⵎⴰⴹ ⵏ ⵜⴰⴳⵓⵜ ⴷ ⵖⵣⵣⴰ\tPTⴱⵕⵟⵇⵉⵣ\tPWⴱⴰⵍⴰⵡ\tPYⴱⴰⵔⴰⴳⵡⴰⵢ\tQAⵇⴰⵜⴰⵔ\tREⵔⵉⵢⵓⵏⵢⵓⵏ\tROⵔⵓⵎⴰⵏⵢⴰ\tRUⵔⵓⵙⵢⴰ\tRWⵔⵡⴰⵏⴷⴰ\tSAⵙⵙⴰⵄⵓⴷⵉⵢⴰ\tSBⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵙⴰⵍⵓⵎⴰⵏ\tSCⵙⵙⵉⵛⵉⵍ\tSDⵙⵙⵓⴷⴰⵏ\tSEⵙⵙⵡⵉⴷ\tSGⵙⵏⵖⴰⴼⵓⵔⴰ\tSHⵙⴰⵏⵜⵉⵍⵉⵏ\tSIⵙⵍⵓⴼⵉⵏⵢⴰ\tSKⵙⵍⵓⴼⴰⴽⵢⴰ\tSLⵙⵙⵉⵔⴰⵍⵢⵓⵏ\tSMⵙⴰⵏⵎⴰⵔⵉⵏⵓ\tSNⵙⵙⵉⵏⵉⴳⴰⵍ\tSOⵚⵚⵓⵎⴰⵍ\tSRⵙⵓⵔⵉⵏⴰⵎ\tSTⵙⴰⵡⵟⵓⵎⵉ ⴷ ⴱⵔⴰⵏⵙⵉⴱ\tSVⵙⴰⵍⴼⴰⴷⵓⵔ\tSYⵙⵓⵔⵢⴰ\tSZⵙⵡⴰⵣⵉⵍⴰⵏⴷⴰ\tTCⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵜⵓⵔⴽⵢⴰ ⴷ ⴽⴰⵢⴽ\tTDⵜⵛⴰⴷ\tTGⵟⵓⴳⵓ\tTHⵟⴰⵢⵍⴰⵏⴷ\tTJⵜⴰⴷⵊⴰⴽⵉⵙⵜⴰⵏ\tTKⵟⵓⴽⵍⴰⵡ\tTLⵜⵉⵎⵓⵔ ⵏ ⵍⵇⴱⵍⵜ\tTMⵜⵓⵔⴽⵎⴰⵏⵙⵜⴰⵏ\tTNⵜⵓⵏⵙ\tTOⵟⵓⵏⴳⴰ\tTRⵜⵓⵔⴽⵢⴰ\tTTⵜⵔⵉⵏⵉⴷⴰⴷ ⴷ ⵟⵓⴱⴰⴳⵓ\tTVⵜⵓⴼⴰⵍⵓ\tTWⵟⴰⵢⵡⴰⵏ\tTZⵟⴰⵏⵥⴰⵏⵢⴰ\tUAⵓⴽⵔⴰⵏⵢⴰ\tUGⵓⵖⴰⵏⴷⴰ\tUSⵉⵡⵓⵏⴰⴽ ⵎⵓⵏⵏⵉⵏ ⵏ ⵎⵉⵔⵉⴽⴰⵏ\tUYⵓⵔⵓⴳⵡⴰⵢ\tUZⵓⵣⴱⴰⴽⵉⵙⵜⴰⵏ\tVAⴰⵡⴰⵏⴽ ⵏ ⴼⴰⵜⵉⴽⴰⵏ\tVCⵙⴰⵏⴼⴰⵏⵙⴰⵏ ⴷ ⴳⵔⵉⵏⴰⴷⵉⵏ\tVEⴼⵉⵏⵣⵡⵉⵍⴰ\tVGⵜⵉⴳⵣⵉⵔⵉⵏ ⵜⵉⵎⴳⴰⴷ ⵏ ⵏⵏⴳⵍⵉⵣ\tVIⵜⵉⴳⵣⵉⵔⵉⵏ ⵜⵉⵎⴳⴰⴷ ⵏ ⵉⵡⵓⵏⴰⴽ ⵎⵓⵏⵏⵉⵏ\tVNⴼⵉⵜⵏⴰⵎ\tVUⴼⴰⵏⵡⴰⵟⵓ\tWFⵡⴰⵍⵉⵙ ⴷ ⴼⵓⵜⵓⵏⴰ\tWSⵙⴰⵎⵡⴰ\tYEⵢⴰⵎⴰⵏ\tYTⵎⴰⵢⵓⵟ\tZAⴰⴼⵔⵉⵇⵢⴰ ⵏ ⵉⴼⴼⵓⵙ\tZMⵣⴰⵎⴱⵢⴰ\tZWⵣⵉⵎⴱⴰⴱⵡⵉ
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tⵜⴰⵛⵍⵃⵉⵜ\tⵜⴰⵛⵍⵃⵉⵜ
    za\t#
    #shi-Latn
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tinnayr\tbṛayṛ\tmaṛṣ\tibrir\tmayyu\tyunyu\tyulyuz\tɣuct\tcutanbir\tktubr\tnuwanbir\tdujanbir
    M1\tinn\tbṛa\tmaṛ\tibr\tmay\tyun\tyul\tɣuc\tcut\tktu\tnuw\tduj
    M2\ti\tb\tm\ti\tm\ty\ty\tɣ\tc\tk\tn\td
    E\t0\t1\t2
    E0\taynas\tasinas\takṛas\takwas\tasimwas\tasiḍyas\tasamas
    E1\tayn\tasi\takṛ\takw\tasim\tasiḍ\tasa
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#¤\t-#¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADandura\tAElimarat\tAFafɣanistan\tAGantiga d brbuda\tAIangila\tALalbanya\tAMarminya\tAOangula\tARarjantin\tASsamwa tamirikanit\tATnnmsa\tAUustralya\tAWaruba\tAZadrabijan\tBAbusna d hirsik\tBBbarbad\tBDbangladic\tBEbljika\tBFburkina fasu\tBGblɣara\tBHbḥrayn\tBIburundi\tBJbinin\tBMbrmuda\tBNbruni\tBObulibya\tBRbrazil\tBSbahamas\tBTbhutan\tBWbutswana\tBYbilarusya\tBZbiliz\tCAkanada\tCDtagdudant tadimukratit n Kongo\tCFtagdudant tanammast n ifriqya\tCGkungu\tCHswisra\tCIkut difwar\tCKtigzirin n kuk\tCLccili\tCMkamirun\tCNccinwa\tCOculumbya\tCRkusta rika\tCUkuba\tCVtigzirin n kabbirdi\tCYqubrus\tCZtagdudant tatcikit\tDEalmanya\tDJdjibuti\tDKdanmark\tDMduminik\tDOtagdudant taduminikt\tDZdzayr\tECikwadur\tEEistunya\tEGmiṣṛ\tERiritirya\tESsbanya\tETityubya\tFIfillanda\tFJfidji\tFKtigzirin n malawi\tFMmikrunizya\tFRfransa\tGAgabun\tGBtagldit imunn\tGDɣrnaṭa\tGEjurjya\tGFgwiyan tafransist\tGHɣana\tGIadrar n ṭaṛiq\tGLgriland\tGMgambya\tGNɣinya\tGPgwadalub\tGQɣinya n ikwadur\tGRlyunan\tGTgwatimala\tGUgwam\tGWɣinya bisaw\tGYgwiyana\tHNhunduras\tHRkrwatya\tHThayti\tHUhnɣarya\tIDandunisya\tIEirlanda\tILisrayil\tINlhind\tIQlɛiraq\tIRiran\tISisland\tITiṭalya\tJMjamayka\tJOlurdun\tJPlyaban\tKEkinya\tKGkirɣizistan\tKHkambudya\tKIkiribati\tKMcumur\tKNsankris d nifis\tKPkurya n iẓẓlmḍ\tKRkurya n iffus\tKWlkwit\tKYtigzirin n kayman\tKZkazaxstan\tLAlaws\tLBlubnan\tLCsantlusi\tLIlikinctayn\tLKsrilanka\tLRlibirya\tLSliṣuṭu\tLTlitwanya\tLUluksanburg\tLVlatfya\tLYlibya\tMAlmɣrib\tMCmunaku\tMDmuldufya\tMGmadaɣacqar\tMHtigzirin n marcal\tMLmali\tMMmyanmar\tMNmnɣulya\tMPtigzirin n maryan n iẓẓlmḍ\tMQmartinik\tMRmuṛiṭanya\tMSmunsirat\tMTmalṭa\tMUmuris\tMVmaldif\tMWmalawi\tMXmiksik\tMYmalizya\tMZmuznbiq\tNAnamibya\tNCkalidunya tamaynut\tNEnnijir\tNFtigzirin n nurfulk\tNGnijirya\tNInikaragwa\tNLhulanda\tNOnnrwij\tNPnibal\tNRnawru\tNUniwi\tNZnyuzilanda\tOMɛuman\tPAbanama\tPEbiru\tPFbulinizya tafransist\tPGbabwa ɣinya tamaynut\tPHfilibbin\tPKbakistan\tPLbulunya\tPMsanbyir d miklun\tPNbitkayrn\tPRburtu riku\tPSagmmaḍ n tagut d ɣzza\tPTbṛṭqiz\tPWbalaw\tPYbaragway\tQAqatar\tREriyunyun\tROrumanya\tRUrusya\tRWrwanda\tSAssaɛudiya\tSBtigzirin n saluman\tSCssicil\tSDssudan\tSEsswid\tSGsnɣafura\tSHsantilin\tSIslufinya\tSKslufakya\tSLssiralyun\tSMsanmarinu\tSNssinigal\tSOṣṣumal\tSRsurinam\tSTsawṭumi d bransib\tSVsalfadur\tSYsurya\tSZswazilanda\tTCtigzirin n turkya d kayk\tTDtcad\tTGṭugu\tTHṭayland\tTJtadjakistan\tTKṭuklaw\tTLtimur n lqblt\tTMturkmanstan\tTNtuns\tTOṭunga\tTRturkya\tTTtrinidad d ṭubagu\tTVtufalu\tTWṭaywan\tTZṭanẓanya\tUAukranya\tUGuɣanda\tUSiwunak munnin n mirikan\tUYurugway\tUZuzbakistan\tVAawank n fatikan\tVCsanfansan d grinadin\tVEfinzwila\tVGtigzirin timgad n nngliz\tVItigzirin timgad n iwunak munnin\tVNfitnam\tVUfanwaṭu\tWFwalis d futuna\tWSsamwa\tYEyaman\tYTmayuṭ\tZAafriqya n iffus\tZMzambya\tZWzimbabwi
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tTashelḥiyt\t
    za\t#
    @shi-Latn-MA\tTashelḥiyt\t
    #shi-Tfng
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tⵉⵏⵏⴰⵢⵔ\tⴱⵕⴰⵢⵕ\tⵎⴰⵕⵚ\tⵉⴱⵔⵉⵔ\tⵎⴰⵢⵢⵓ\tⵢⵓⵏⵢⵓ\tⵢⵓⵍⵢⵓⵣ\tⵖⵓⵛⵜ\tⵛⵓⵜⴰⵏⴱⵉⵔ\tⴽⵜⵓⴱⵔ\tⵏⵓⵡⴰⵏⴱⵉⵔ\tⴷⵓⵊⴰⵏⴱⵉⵔ
    M1\tⵉⵏⵏ\tⴱⵕⴰ\tⵎⴰⵕ\tⵉⴱⵔ\tⵎⴰⵢ\tⵢⵓⵏ\tⵢⵓⵍ\tⵖⵓⵛ\tⵛⵓⵜ\tⴽⵜⵓ\tⵏⵓⵡ\tⴷⵓⵊ
    M2\tⵉ\tⴱ\tⵎ\tⵉ\tⵎ\tⵢ\tⵢ\tⵖ\tⵛ\tⴽ\tⵏ\tⴷ
    E\t0\t1\t2
    E0\tⴰⵢⵏⴰⵙ\tⴰⵙⵉⵏⴰⵙ\tⴰⴽⵕⴰⵙ\tⴰⴽⵡⴰⵙ\tⵙⵉⵎⵡⴰⵙ\tⴰⵙⵉⴹⵢⴰⵙ\tⴰⵙⴰⵎⴰⵙ
    E1\tⴰⵢⵏ\tⴰⵙⵉ\tⴰⴽⵕ\tⴰⴽⵡ\tⴰⵙⵉⵎ\tⴰⵙⵉⴹ\tⴰⵙⴰ
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#¤\t-#¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADⴰⵏⴷⵓⵔⴰ\tAEⵍⵉⵎⴰⵔⴰⵜ\tAFⴰⴼⵖⴰⵏⵉⵙⵜⴰⵏ\tAGⴰⵏⵜⵉⴳⴰ ⴷ ⴱⵔⴱⵓⴷⴰ\tAIⴰⵏⴳⵉⵍⴰ\tALⴰⵍⴱⴰⵏⵢⴰ\tAMⴰⵔⵎⵉⵏⵢⴰ\tAOⴰⵏⴳⵓⵍⴰ\tARⴰⵔⵊⴰⵏⵜⵉⵏ\tASⵙⴰⵎⵡⴰ ⵜⴰⵎⵉⵔⵉⴽⴰⵏⵉⵜ\tATⵏⵏⵎⵙⴰ\tAUⵓⵙⵜⵔⴰⵍⵢⴰ\tAWⴰⵔⵓⴱⴰ\tAZⴰⴷⵔⴰⴱⵉⵊⴰⵏ\tBAⴱⵓⵙⵏⴰ ⴷ ⵀⵉⵔⵙⵉⴽ\tBBⴱⴰⵔⴱⴰⴷ\tBDⴱⴰⵏⴳⵍⴰⴷⵉⵛ\tBEⴱⵍⵊⵉⴽⴰ\tBFⴱⵓⵔⴽⵉⵏⴰ ⴼⴰⵙⵓ\tBGⴱⵍⵖⴰⵔⵢⴰ\tBHⴱⵃⵔⴰⵢⵏ\tBIⴱⵓⵔⵓⵏⴷⵉ\tBJⴱⵉⵏⵉⵏ\tBMⴱⵔⵎⵓⴷⴰ\tBNⴱⵔⵓⵏⵉ\tBOⴱⵓⵍⵉⴼⵢⴰ\tBRⴱⵔⴰⵣⵉⵍ\tBSⴱⴰⵀⴰⵎⴰⵙ\tBTⴱⵀⵓⵜⴰⵏ\tBWⴱⵓⵜⵙⵡⴰⵏⴰ\tBYⴱⵉⵍⴰⵔⵓⵙⵢⴰ\tBZⴱⵉⵍⵉⵣ\tCAⴽⴰⵏⴰⴷⴰ\tCDⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⴷⵉⵎⵓⵇⵔⴰⵜⵉⵜ ⵏ ⴽⵓⵏⴳⵓ\tCFⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⵏⴰⵎⵎⴰⵙⵜ ⵏ ⵉⴼⵔⵉⵇⵢⴰ\tCGⴽⵓⵏⴳⵓ\tCHⵙⵡⵉⵙⵔⴰ\tCIⴽⵓⵜ ⴷⵉⴼⵡⴰⵔ\tCKⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⴽⵓⴽ\tCLⵛⵛⵉⵍⵉ\tCMⴽⴰⵎⵉⵔⵓⵏ\tCNⵛⵛⵉⵏⵡⴰ\tCOⴽⵓⵍⵓⵎⴱⵢⴰ\tCRⴽⵓⵙⵜⴰ ⵔⵉⴽⴰ\tCUⴽⵓⴱⴰ\tCVⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⴽⴰⴱⴱⵉⵔⴷⵉ\tCYⵇⵓⴱⵔⵓⵙ\tCZⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⵜⵛⵉⴽⵉⵜ\tDEⴰⵍⵎⴰⵏⵢⴰ\tDJⴷⵊⵉⴱⵓⵜⵉ\tDKⴷⴰⵏⵎⴰⵔⴽ\tDMⴷⵓⵎⵉⵏⵉⴽ\tDOⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵜⴰⴷⵓⵎⵉⵏⵉⴽⵜ\tDZⴷⵣⴰⵢⵔ\tECⵉⴽⵡⴰⴷⵓⵔ\tEEⵉⵙⵜⵓⵏⵢⴰ\tEGⵎⵉⵚⵕ\tERⵉⵔⵉⵜⵉⵔⵢⴰ\tESⵙⴱⴰⵏⵢⴰ\tETⵉⵜⵢⵓⴱⵢⴰ\tFIⴼⵉⵍⵍⴰⵏⴷⴰ\tFJⴼⵉⴷⵊⵉ\tFKⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵎⴰⵍⴰⵡⵉ\tFMⵎⵉⴽⵔⵓⵏⵉⵣⵢⴰ\tFRⴼⵔⴰⵏⵙⴰ\tGAⴳⴰⴱⵓⵏ\tGBⵜⴰⴳⵍⴷⵉⵜ ⵉⵎⵓⵏⵏ\tGDⵖⵔⵏⴰⵟⴰ\tGEⵊⵓⵔⵊⵢⴰ\tGFⴳⵡⵉⵢⴰⵏ ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ\tGHⵖⴰⵏⴰ\tGIⴰⴷⵔⴰⵔ ⵏ ⵟⴰⵕⵉⵇ\tGLⴳⵔⵉⵍⴰⵏⴷ\tGMⴳⴰⵎⴱⵢⴰ\tGNⵖⵉⵏⵢⴰ\tGPⴳⵡⴰⴷⴰⵍⵓⴱ\tGQⵖⵉⵏⵢⴰ ⵏ ⵉⴽⵡⴰⴷⵓⵔ\tGRⵍⵢⵓⵏⴰⵏ\tGTⴳⵡⴰⵜⵉⵎⴰⵍⴰ\tGUⴳⵡⴰⵎ\tGWⵖⵉⵏⵢⴰ ⴱⵉⵙⴰⵡ\tGYⴳⵡⵉⵢⴰⵏⴰ\tHNⵀⵓⵏⴷⵓⵔⴰⵙ\tHRⴽⵔⵡⴰⵜⵢⴰ\tHTⵀⴰⵢⵜⵉ\tHUⵀⵏⵖⴰⵔⵢⴰ\tIDⴰⵏⴷⵓⵏⵉⵙⵢⴰ\tIEⵉⵔⵍⴰⵏⴷⴰ\tILⵉⵙⵔⴰⵢⵉⵍ\tINⵍⵀⵉⵏⴷ\tIQⵍⵄⵉⵔⴰⵇ\tIRⵉⵔⴰⵏ\tISⵉⵙⵍⴰⵏⴷ\tITⵉⵟⴰⵍⵢⴰ\tJMⵊⴰⵎⴰⵢⴽⴰ\tJOⵍⵓⵔⴷⵓⵏ\tJPⵍⵢⴰⴱⴰⵏ\tKEⴽⵉⵏⵢⴰ\tKGⴽⵉⵔⵖⵉⵣⵉⵙⵜⴰⵏ\tKHⴽⴰⵎⴱⵓⴷⵢⴰ\tKIⴽⵉⵔⵉⴱⴰⵜⵉ\tKMⵇⵓⵎⵓⵔ\tKNⵙⴰⵏⴽⵔⵉⵙ ⴷ ⵏⵉⴼⵉⵙ\tKPⴽⵓⵔⵢⴰ ⵏ ⵉⵥⵥⵍⵎⴹ\tKRⴽⵓⵔⵢⴰ ⵏ ⵉⴼⴼⵓⵙ\tKWⵍⴽⵡⵉⵜ\tKYⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⴽⴰⵢⵎⴰⵏ\tKZⴽⴰⵣⴰⵅⵙⵜⴰⵏ\tLAⵍⴰⵡⵙ\tLBⵍⵓⴱⵏⴰⵏ\tLCⵙⴰⵏⵜⵍⵓⵙⵉ\tLIⵍⵉⴽⵉⵏⵛⵜⴰⵢⵏ\tLKⵙⵔⵉⵍⴰⵏⴽⴰ\tLRⵍⵉⴱⵉⵔⵢⴰ\tLSⵍⵉⵚⵓⵟⵓ\tLTⵍⵉⵜⵡⴰⵏⵢⴰ\tLUⵍⵓⴽⵙⴰⵏⴱⵓⵔⴳ\tLVⵍⴰⵜⴼⵢⴰ\tLYⵍⵉⴱⵢⴰ\tMAⵍⵎⵖⵔⵉⴱ\tMCⵎⵓⵏⴰⴽⵓ\tMDⵎⵓⵍⴷⵓⴼⵢⴰ\tMGⵎⴰⴷⴰⵖⴰⵛⵇⴰⵔ\tMHⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵎⴰⵔⵛⴰⵍ\tMLⵎⴰⵍⵉ\tMMⵎⵢⴰⵏⵎⴰⵔ\tMNⵎⵏⵖⵓⵍⵢⴰ\tMPⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵎⴰⵔⵢⴰⵏ ⵏ ⵉⵥⵥⵍⵎⴹ\tMQⵎⴰⵔⵜⵉⵏⵉⴽ\tMRⵎⵓⵕⵉⵟⴰⵏⵢⴰ\tMSⵎⵓⵏⵙⵉⵔⴰⵜ\tMTⵎⴰⵍⵟⴰ\tMUⵎⵓⵔⵉⵙ\tMVⵎⴰⵍⴷⵉⴼ\tMWⵎⴰⵍⴰⵡⵉ\tMXⵎⵉⴽⵙⵉⴽ\tMYⵎⴰⵍⵉⵣⵢⴰ\tMZⵎⵓⵣⵏⴱⵉⵇ\tNAⵏⴰⵎⵉⴱⵢⴰ\tNCⴽⴰⵍⵉⴷⵓⵏⵢⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ\tNEⵏⵏⵉⵊⵉⵔ\tNFⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵏⵓⵔⴼⵓⵍⴽ\tNGⵏⵉⵊⵉⵔⵢⴰ\tNIⵏⵉⴽⴰⵔⴰⴳⵡⴰ\tNLⵀⵓⵍⴰⵏⴷⴰ\tNOⵏⵏⵔⵡⵉⵊ\tNPⵏⵉⴱⴰⵍ\tNRⵏⴰⵡⵔⵓ\tNUⵏⵉⵡⵉ\tNZⵏⵢⵓⵣⵉⵍⴰⵏⴷⴰ\tOMⵄⵓⵎⴰⵏ\tPAⴱⴰⵏⴰⵎⴰ\tPEⴱⵉⵔⵓ\tPFⴱⵓⵍⵉⵏⵉⵣⵢⴰ ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ\tPGⴱⴰⴱⵡⴰ ⵖⵉⵏⵢⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ\tPHⴼⵉⵍⵉⴱⴱⵉⵏ\tPKⴱⴰⴽⵉⵙⵜⴰⵏ\tPLⴱⵓⵍⵓⵏⵢⴰ\tPMⵙⴰⵏⴱⵢⵉⵔ ⴷ ⵎⵉⴽⵍⵓⵏ\tPNⴱⵉⵜⴽⴰⵢⵔⵏ\tPRⴱⵓⵔⵜⵓ ⵔⵉⴽⵓ\tPSⴰⴳⵎⵎⴰⴹ ⵏ ⵜⴰⴳⵓⵜ ⴷ ⵖⵣⵣⴰ\tPTⴱⵕⵟⵇⵉⵣ\tPWⴱⴰⵍⴰⵡ\tPYⴱⴰⵔⴰⴳⵡⴰⵢ\tQAⵇⴰⵜⴰⵔ\tREⵔⵉⵢⵓⵏⵢⵓⵏ\tROⵔⵓⵎⴰⵏⵢⴰ\tRUⵔⵓⵙⵢⴰ\tRWⵔⵡⴰⵏⴷⴰ\tSAⵙⵙⴰⵄⵓⴷⵉⵢⴰ\tSBⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵙⴰⵍⵓⵎⴰⵏ\tSCⵙⵙⵉⵛⵉⵍ\tSDⵙⵙⵓⴷⴰⵏ\tSEⵙⵙⵡⵉⴷ\tSGⵙⵏⵖⴰⴼⵓⵔⴰ\tSHⵙⴰⵏⵜⵉⵍⵉⵏ\tSIⵙⵍⵓⴼⵉⵏⵢⴰ\tSKⵙⵍⵓⴼⴰⴽⵢⴰ\tSLⵙⵙⵉⵔⴰⵍⵢⵓⵏ\tSMⵙⴰⵏⵎⴰⵔⵉⵏⵓ\tSNⵙⵙⵉⵏⵉⴳⴰⵍ\tSOⵚⵚⵓⵎⴰⵍ\tSRⵙⵓⵔⵉⵏⴰⵎ\tSTⵙⴰⵡⵟⵓⵎⵉ ⴷ ⴱⵔⴰⵏⵙⵉⴱ\tSVⵙⴰⵍⴼⴰⴷⵓⵔ\tSYⵙⵓⵔⵢⴰ\tSZⵙⵡⴰⵣⵉⵍⴰⵏⴷⴰ\tTCⵜⵉⴳⵣⵉⵔⵉⵏ ⵏ ⵜⵓⵔⴽⵢⴰ ⴷ ⴽⴰⵢⴽ\tTDⵜⵛⴰⴷ\tTGⵟⵓⴳⵓ\tTHⵟⴰⵢⵍⴰⵏⴷ\tTJⵜⴰⴷⵊⴰⴽⵉⵙⵜⴰⵏ\tTKⵟⵓⴽⵍⴰⵡ\tTLⵜⵉⵎⵓⵔ ⵏ ⵍⵇⴱⵍⵜ\tTMⵜⵓⵔⴽⵎⴰⵏⵙⵜⴰⵏ\tTNⵜⵓⵏⵙ\tTOⵟⵓⵏⴳⴰ\tTRⵜⵓⵔⴽⵢⴰ\tTTⵜⵔⵉⵏⵉⴷⴰⴷ ⴷ ⵟⵓⴱⴰⴳⵓ\tTVⵜⵓⴼⴰⵍⵓ\tTWⵟⴰⵢⵡⴰⵏ\tTZⵟⴰⵏⵥⴰⵏⵢⴰ\tUAⵓⴽⵔⴰⵏⵢⴰ\tUGⵓⵖⴰⵏⴷⴰ\tUSⵉⵡⵓⵏⴰⴽ ⵎⵓⵏⵏⵉⵏ ⵏ ⵎⵉⵔⵉⴽⴰⵏ\tUYⵓⵔⵓⴳⵡⴰⵢ\tUZⵓⵣⴱⴰⴽⵉⵙⵜⴰⵏ\tVAⴰⵡⴰⵏⴽ ⵏ ⴼⴰⵜⵉⴽⴰⵏ\tVCⵙⴰⵏⴼⴰⵏⵙⴰⵏ ⴷ ⴳⵔⵉⵏⴰⴷⵉⵏ\tVEⴼⵉⵏⵣⵡⵉⵍⴰ\tVGⵜⵉⴳⵣⵉⵔⵉⵏ ⵜⵉⵎⴳⴰⴷ ⵏ ⵏⵏⴳⵍⵉⵣ\tVIⵜⵉⴳⵣⵉⵔⵉⵏ ⵜⵉⵎⴳⴰⴷ ⵏ ⵉⵡⵓⵏⴰⴽ ⵎⵓⵏⵏⵉⵏ\tVNⴼⵉⵜⵏⴰⵎ\tVUⴼⴰⵏⵡⴰⵟⵓ\tWFⵡⴰⵍⵉⵙ ⴷ ⴼⵓⵜⵓⵏⴰ\tWSⵙⴰⵎⵡⴰ\tYEⵢⴰⵎⴰⵏ\tYTⵎⴰⵢⵓⵟ\tZAⴰⴼⵔⵉⵇⵢⴰ ⵏ ⵉⴼⴼⵓⵙ\tZMⵣⴰⵎⴱⵢⴰ\tZWⵣⵉⵎⴱⴰⴱⵡⵉ
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tⵜⴰⵛⵍⵃⵉⵜ\t
    za\t#
    @shi-Tfng-MA\tⵜⴰⵛⵍⵃⵉⵜ\t
    @shi-MA\tⵜⴰⵛⵍⵃⵉⵜ\tⵜⴰⵛⵍⵃⵉⵜ (ⵍⵎⵖⵔⵉⴱ)

    """
  }
}

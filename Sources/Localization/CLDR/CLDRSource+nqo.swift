// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `nqo`: StaticString {
    """
    #nqo
    t\t{HH}:{n}
    d.full\t{y} {M0} {d}, {E0}
    dt.full\t{D} {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{y} {M0} {d}
    dt.long\t{D} {T}
    dr.long\t{D}–\t{d}\t{D}\u{2009}–\u{2009}\t{M0} {d}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tߓߌ߲ߠߊߥߎߟߋ߲\tߞߏ߲ߞߏߜߍ\tߕߙߊߓߊ\tߞߏ߲ߞߏߘߌ߬ߓߌ\tߘߓߊ߬ߕߊ\tߥߊ߬ߛߌ߬ߥߙߊ\tߞߊ߬ߙߌߝߐ߭\tߘߓߊ߬ߓߌߟߊ\tߕߎߟߊߝߌ߲\tߞߏ߲ߓߌߕߌ߮\tߣߍߣߍߓߊ\tߞߏߟߌ߲ߞߏߟߌ߲
    M1\tߓߌ߲ߠ\tߞߏ߲ߞ\tߕߙߊ\tߞߏ߲ߘ\tߘߓߊ߬ߕ\tߥߊ߬ߛ\tߞߊ߬ߙ\tߘߓߊ߬ߓ\tߕߎߟߊߝߌ߲\tߞߏ߲ߓ\tߣߍߣ\tߞߏߟ
    M2\tߓ\tߞ\tߕ\tߞ\tߘ\tߥ\tߞ\tߘ\tߕ\tߞ\tߣ\tߞ
    E\t0\t1\t3
    E0\tߞߐ߬ߓߊ߬ߟߏ߲\tߞߐ߬ߟߏ߲\tߞߎߣߎ߲ߟߏ߲\tߓߌߟߏ߲\tߛߌ߬ߣߌ߲߬ߟߏ߲\tߞߍ߲ߘߍߟߏ߲\tߞߊ߯ߙߌߟߏ߲
    E1\tߞߐ߬ߓ\tߞߐ߬ߟ\tߞߎߣ\tߓߌߟ\tߛߌ߬ߣ\tߞߍ߲ߘ\tߞߊ߯ߙ
    E3\tߞ\tߞ\tߞ\tߓ\tߛ\tߞ\tߞ
    gmt\tߜ߭ߕߖ\tߜ߭ߕߖ+\tߜ߭ߕߖ-\t:\t\t1
    nu\tnkoo\tlatn
    n.nkoo\t-#\t.\t،\t3\t3\t1
    p.nkoo\t#%\t-#%
    c.nkoo\t¤\u{A0}#\t-¤\u{A0}#\t.\t،\t3\t3\t1
    n.latn\t-#\t.\t،\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t،\t3\t3\t1
    s\tAEDߊߐߘ\tAFNߊߝߊ\tALLߊߟߟ\tAMDߊߡߘ\tANGߊ߲ߕߝ\tAOAߊ߲ߜ߭ߎ\tARSߊߖ߭ߔ\tAUD$ߐ\tAWGߊߥߖ߭\tAZNߊߖߣ\tBAMߓߍߡ\tBBDߓߓߘ\tBDTߓߘߕ\tBGNߓߜ߭ߟ\tBHDߓߤߘ\tBIFߓߙߝ\tBMDߓߡߘ\tBNDߓߣߘ\tBOBߓߏߓ\tBRLR$\tBSDߓߛߘ\tBTNߓߕߒ\tBWPߓߥߔ\tBYNߓߌߙ\tCADCA$\tCDFߞߝ\tCHFߛߥߝ\tCLPߛߟߔ\tCNYߛߣߦ\tCOPߞߐߔ\tCRCߞߙߞ\tCUCߞߎ߳ߞ\tCUPߞߎ߳ߔ\tCVEߍߛߞ\tCZKߗߞߞ\tDJFߖߓߝ\tDKKߘߞߞ\tDOPߘߏߔ\tDZDߊߟߘ\tEGPߡߛߔ\tERNߋߙߝ\tETBߋߗߓ\tEUR€\tFJD$ ߝߖ\tFKPߝߞߔ\tGBP£\tGELߖ߭ߐߟ\tGHSߜ߭ߛߘ\tGIPߖ߭ߓߔ£\tGMDߜ߭ߓߘ\tGNF߿\tGTQߜ߭ߕߞ\tGYDߜ߭ߎ߳ߘ\tHKDߤߞߘ\tHNLߤߘߟ\tHRKߞߛߞ\tHTGߤߕߜ߭\tHUFߤߜ߭ߝ\tIDRߍ߲ߘߙ\tILS₪\tINR₹\tIQDߌߞߘ\tIRRߌߙߙ\tISKߌߛߞ\tJMDߖߡߘ\tJODߖߐߘ\tJPYߗ߭ߔߦ\tKESߞߋߛ\tKGSߞߜ߭ߛ\tKHRߞߓߙ\tKMFߞߡߝ\tKPWߞߞߥ\tKRW₩\tKWDߞߥߘ\tKYDߞߌߘ\tKZTߞߗ߭ߕ\tLAKߟߊߞ\tLBPߟߓ£\tLKRߟߞߙ\tLRDߟ߾\tLSLߟߛߟ\tLYDߟߓߘ\tMADߡߘߤ\tMDLߡߘߟ\tMGAߡߘߙ\tMKDߡߞߘ\tMMKߡߡߞ\tMNTߡߣߕ\tMOPߡߏߔ\tMRUߡߎߜ߭\tMURߡߙߔ\tMVRߡߝ߭ߙ\tMWKߡߟߞ\tMXNߡߞ$\tMYRߡߦߙ\tMZNߡߖ߭ߡ\tNADߣߡߘ\tNGNߖߣ\tNIOߣߌߏ\tNOKߣߐߞ\tNPRߣߔߙ\tNZD$ߣߖ߭\tOMRߏߡߙ\tPABߔߊߓ\tPENߔߋߛ\tPGKߔߖߞ\tPHP₱\tPKRߔߞߙ\tPLNߔߟߗ߭\tPYGߔߙߜ߭\tQARߞߊߙ\tRONߙߎߟ\tRSDߙߛߘ\tRUBߌߎߙ\tRWFߙߥߝ\tSARߛߊߙ\tSBDߛߓߘ\tSCRߛߛߥ\tSDGߛߘߜ߭\tSEKߛߥߞ\tSGDߛߜ߭ߘ\tSHPߛߤߔ\tSLEߛߙߔ\tSLLߛߟߟ\tSOSߛߡߛ\tSRDߛߎߘ\tSSPߛߛߔ\tSTNߛߔߘ\tSYPߛߌߔ\tSZLߛߖ߭ߟ\tTHBߕߘߓ\tTJSߕߖߛ\tTMTߕߡߕ\tTNDߕߣߘ\tTOPߕߏߔ\tTRYߕߎߟ\tTTDߕߕߘ\tTWDߕߥߘ\tTZSߕߖ߭ߛ\tUAHߌߞߤ\tUGXߎߜ߭ߛ\tUSDߊߞߘ$\tUYUߎ߳ߔ\tUZSߎߗ߭ߛ\tVESߝ߭ߋߓ\tVND₫\tVUVߝ߭ߕߝ߭\tWST$ߥߛ\tXAFߝߛߝ\tXCDߛߟߘ\tXCGCg.\tXOF߾\tXPF߾ ߝߛߝ\tYERߦߡߙ\tZARߥߝߙ\tZMWߖ߭ߓߥ\tZWLߖ߭ߥߟ
    r\tADߊ߲ߘߐߙ\tAEߋߡߌߙߊߕ ߊߙߊߓߎ߫ ߘߍ߬ߣߍ߲\tAFߊߝߎߜ߭ߊߣߌߛߑߕߊ߲߫\tAGߊ߲ߕߌߞߎߥߊ߫ ߣߌ߫ ߓߊߙߑߓߎߘߊ߫\tAIߊ߲ߞߎ߳ߟߊ߫\tALߊߟߑߓߊߣߌ߫\tAMߊߙߑߡߋߣߌ߫\tAOߊ߲ߜߏߟߊ߫\tAQߊ߲ߕߊߙߑߛߕߌߞ\tARߊߙߑߖ߭ߊ߲ߕߌߣ\tASߛߊߡߏߥߊ߫ ߊߡߋߙߞߌߞߊ\tATߏߕߑߙߌߛ\tAUߐߛߑߕߙߊߟߌ߫\tAWߊߙߎߓߊ߫\tAXߊߟߊ߲ߘ ߕߌ߲\tAZߊߖߊߙߑߓߊߦߌߖߊ߲\tBAߓߐߛߑߣߌ߫-ߍߙߑߖ߭ߋߜ߭ߏߝ߭ߌߣ\tBBߓߊߙߑߓߊߘ\tBDߓߊ߲ߜ߭ߑߟߊߘߍߛ\tBEߓߍߟߑߖ߭ߌߞ\tBFߓߙߎߞߌߣߊ߫ ߝߊ߬ߛߏ߫\tBGߓߌߟߑߜ߭ߊ߯ߙߌ߫\tBHߓߤߊ߬ߙߊߦߌ߬ߣ\tBIߓߎߙߎ߲ߘߌ߫\tBJߓߋߣߍ߲߫\tBLߛߍ߲ߕ-ߓߌߙߑߕߟߋߡߌ߫\tBMߓߍߙߑߓߎߘ\tBNߓߙߎߣߋ߫\tBOߓߏߟߝ߭ߌ߫\tBQߤߏߟߊ߲ߘ ߞߊߙߌߓߋ߫\tBRߓߙߋߖ߭ߌߟ\tBSߓߤߊߡߊߛ\tBTߓߎߕߊ߲߫\tBVߓߎߝ߭ߋ߫ ߕߌ߲\tBWߓߐߛߎߥߣߊ߫\tBYߓߌߟߏߙߌߛ\tBZߓߋߟߌߖ߭\tCAߞߣߊߘߊ߫\tCCߞߏߞߏ߫ ߕߌ߲\tCDߞߏ߲߬ߜ߭ߏ߫-ߞߌ߲ߛߊߛߊ߫\tCFߕߊ߲ߓߊ߲-ߝߘߊ߬ߝߌ߲߬ߠߊ߫ ߞߊ߲ߓߍ߲\tCGߞߏ߲߬ߜ߭ߏ߫-ߓߙߊߖ߭ߊ߫\tCHߛߎߥߌߛ\tCIߜߋ߲-ߞߐ߰ߖߌ߬ߘߊ\tCKߞߎߞ ߕߌ߲\tCLߛ߭ߟߌ߫\tCMߞߊߡߋߙߎ߲\tCNߛߌߣ\tCOߞߏߟߐ߲ߓߌ߫\tCRߞߐߛߑߕߊ߫ ߙߌߞߊ߫\tCUߞߎ߳ߓߊ߫\tCVߜߙߋߞߎ߲߫-ߝߙߌߛߌ߫\tCWߞߎߙߛߊߏ߫\tCXߞߙߌߛߑߕߌߡߊ߫ ߕߌ߲\tCYߛߌߔߑߙߎ߫\tCZߗߍߞ\tDEߊߟߑߡߊ߲ߘߎ߯\tDJߖߌߓߎߕߌ߫\tDKߘߊߣߌߡߊߙߑߞ\tDMߘߏߡߣߌߞ\tDOߘߏߡߣߌߞ ߞߊ߲ߓߍ߲\tDZߊߟߑߖ߭ߋߙߌ߫\tECߕߍߡߊߓߊ߲߮\tEEߋߛߑߕߏߣߌ߫\tEGߋߖ߭ߌߔߑߕ\tEHߞߌ߲߬ߢߍ߬ߞߏ߲ߞߏ߫ ߕߟߋ߬ߓߋ\tERߋߙߕߌߙߋ߫\tESߊߛߌߔߊ߲߫\tETߋߗߏߔߌ߫\tFIߝߍ߲ߟߊ߲ߘ\tFJߝߖߌ߫\tFKߡߊߟߎ߲ߌ߲߫ ߕߌ߲\tFMߡߌߞߙߏߣߋߖ߭ߌ߫\tFOߝߋߙߏߦߋ߫ ߕߌ߲\tFRߝߊ߬ߙߊ߲߬ߛߌ߫\tGAߜ߭ߊߓߐ߲߫\tGBߡߊ߲߬ߛߊ߬ߟߊ߫ ߟߊߘߍ߬ߣߍ߲\tGDߜ߭ߙߋߣߊߘ\tGEߖ߭ߋߐߙߑߖ߭ߌ߫\tGFߝߊ߲߬ߙߊ߲߬ߛߌ߫ ߜ߭ߎ߳ߦߊߣ\tGGߜ߭ߋߙߑߣߋߖ߭ߌ߫\tGHߜ߭ߊ߯ߣߊ߫\tGIߜ߭ߌߓߙߊߟߑߕߊߙ\tGLߜ߭ߎߙߎ߲ߟߊ߲ߘ\tGMߜ߭ߊ߲ߓߌ߫\tGNߖߌ߬ߣߍ߫\tGPߜ߭ߎߥߊߘߋߟߎߔ\tGQߕߍߡߊߓߊ߲߮-ߖߌ߬ߣߍ߫\tGRߜ߭ߙߍ߬ߞߌ߬\tGSߖ߭ߐߙߑߖ߭ߌ߫ ߥߙߏ߬ߘߎ߮ ߣߌ߫ ߛߊ߲ߘߎߥߌߛ ߕߌ߲\tGTߜ߭ߎߥߊߕߋߡߟߊ߫\tGUߜ߭ߎߥߊߡ\tGWߖߌ߬ߣߍ߫ ߓߌߛߊߥߏ߫\tGYߜ߭ߎߦߊߣ\tHKߛߌߣ ߕߌ߲߬ߞߎߘߎ߲߫ ߡߊߡߙߊ߬ߣߍ߲ ߤߐ߲ߞߐ߲߫\tHMߡߊߞߑߘߏߣߊߟߑߘ ߕߌ߲\tHNߤߎ߲ߘߎߙߊ߫\tHRߞߙߏߥߊߛߌ߫\tHTߤߊߦߕߌ߫\tHUߤߐ߲ߜ߭ߙߌ߫\tIDߍ߲ߘߣߏߖ߭ߌ߫\tIEߌߙߑߟߊ߲ߘ\tILߌߛߑߙߊߍߟ\tIMߡߊ߲߯ ߕߌ߲\tINߌߘߎ߬\tIOߓߙߌߕߊ߲ߓߊ߫ ߟߊ߫ ߌ߲ߘߎ߫ ߟߌ߲ߓߊ߲ ߞߣߍ\tIQߌߙߊߞߌ߬\tIRߌߙߊ߲߫\tISߌߛߑߟߊߘ\tITߌߕߊߟߌ߫\tJEߖߋߙߑߖ߭ߌ߫\tJMߖ߭ߡߊߦߌߞ\tJOߖߐߙߑߘߊߣߌ߫\tJPߖ߭ߊߔߐ߲߫\tKEߞߋߣߌߦߊ߫\tKGߞߌߙߑߜ߭ߌߛߑߕߊ߲߫\tKHߞߊ߲ߓߐߘߑߖ\tKIߞߙߌߓߊߕߌ߫\tKMߞߡߐߙ\tKNߛߍ߲ߕ-ߞߙߌߛߑߕߐߝ ߣߌ߫ ߢߝ߭ߋ߫\tKPߞߐ߬ߘߎ߮ ߞߏ߯ߙߋ߫\tKRߕߟߋ߬ߓߋ ߞߏ߯ߙߋ߫\tKWߞߎ߬ߥߊ߬ߕ\tKYߓߊ߲߬ߓߊ߬-ߕߌ߲\tKZߞߖ߭ߊߞߌߛߑߕߊ߲߫\tLAߟߊߐߛ\tLBߟߌߓߊ߲߫\tLCߛߍ߲ߕ-ߟߎ߳ߛߌ߫\tLIߟߎߛߑߕߊ߲ߛߑߕߍ߲߫\tLKߛߙߌߟߊ߲ߞߊ߫\tLRߟߌߓߋߙߌߦߊ߫\tLSߟߋߛߕߏ߫\tLTߟߎߕߎ߳ߦߊߣߌ߫\tLUߟߎߜ߭ߑߛߊ߲ߓߎ߯ߙ\tLVߟߋߕߏߣߌ߫\tLYߟߓߌ߫\tMAߡߊ߬ߙߐߞߎ߬\tMCߡߏߣߊߞߏ߫\tMDߡߐߟߑߘߊߝ߭ߌ߫\tMEߡߐ߲ߕߣߋߜ߭ߙߏ߫\tMFߛߍ߲ߕ-ߡߊߙߑߕߍ߲߫\tMGߡߘߊߜ߭ߛߑߞߊ߯ߙ\tMHߡߊߙߑߛߊߟ ߕߌ߲\tMKߞߐ߬ߘߎ߮ ߡߊߛߋߘߏߣߌ߫\tMLߡߊ߬ߟߌ߬\tMMߡߌߦߊߡߊ߯ߙ ( ߓߙߌߡߊߣߌ߫ )\tMNߡߐ߲ߜ߭ߐߟߌ߫\tMOߛߌߣ ߕߌ߲߬ߞߎߘߎ߲߫ ߡߊߡߙߊ߬ߣߍ߲ ߡߞߊߥߏ߫\tMPߡߊߙߌߦߊߣ ߞߐ߬ߘߎ߮ ߕߌ߲\tMQߡߊߙߑߕߣߌߞ\tMRߡߏߙߌߕߊߣߌ߫\tMSߡߐ߲ߗߋߙߊ߫\tMTߡߊߟߑߕ\tMUߡߏߙߌߛ\tMVߡߊߟߑߘߌߝ߭\tMWߡߟߊߥߌ߫\tMXߡߍߞߑߛߌߞ\tMYߡߊߟߍߘߎ߯\tMZߡߏߖ߭ߊ߲ߓߌߞ\tNAߣߊߡߌ߲ߓߌ߫\tNCߞߊߟߋߘߏߣߌ߫-ߞߎߘߊ߫\tNEߖߋ߬ߟߌ߬ߓߊߘߎ߯\tNFߣߐߙߑߝߐߟߑߞ\tNGߖߋ߬ߟߌ߬ߓߊ߬ߟߊ߫\tNIߣߌߞߙߊߜ߭ߎߥߊ߫\tNLߤߏߟߊ߲ߘ\tNOߣߐߙߑߝ߭ߍߖ\tNPߣߋߔߊߟ\tNRߣߏ߯ߙߎ߫\tNUߣߎ߳ߋ߫\tNZߖ߭ߋߟߊ߲ߘߌ߫-ߞߎߘߊ߫\tOMߏߡߊ߲߫\tPAߔߣߊߡߊ߫\tPEߔߋߙߎ߫\tPFߝߊ߬ߙߊ߲߬ߛߌ߫ ߔߏߟߌߣߋߖ߭ߌ߫\tPGߡߊߡߎߥߊߖ߭ߌ߫ ߖߌ߬ߣߍ߬-ߞߎߘߊ߫\tPHߝߟߌߔߌ߲ߣ\tPKߔߊߞߌߛߑߕߊ߲߫\tPLߔߏߟߐߢ\tPMߛߍ߲ߕ-ߔߍ߯ߙ ߣߌ߫ ߡߌ߲ߞߋߟߐ߲߫\tPNߔߌߕߑߞߍ߲ ߕߌ߲\tPRߔߐߙߑߕߏ߫-ߙߌߞߏ߫\tPSߔߊߟߍߛߑߕߌߣ ߞߣߍ\tPTߔߐߙߑߕߎߜ߭ߊߟ\tPWߔߟߊߐߛ\tPYߔߙߊߜ߭ߏߦߋ߫\tQAߞߊߕߊ߯ߙ\tREߟߊ߬ߘߍ\tROߙߎߡߊߣߌ߫\tRSߛߍߙߑߓߌ߫\tRUߌߙߌ߬ߛߌ߫\tRWߙߎߥߊ߲ߘߊ߫\tSAߛߎ߰ߘߎ߬ߟߊ߫-ߡߊ߲߬ߛߊ߬ߟߊ\tSBߛߊߟߏߡߐ߲߫ ߕߌ߲\tSCߛߋߦߌߛߍߟ\tSDߛߎߘߊ߲߫\tSEߛߎߥߍߘ\tSGߛߌ߲ߜ߭ߊߔߎߙ\tSHߛߍ߲ߕ-ߋߟߍߣ\tSIߛߑߟߏߝ߭ߋߣߌ߫\tSJߛߊߟߑߓߊߙ ߣߌ߫ ߖ߭ߊ߲ ߡߊߦߍ߲߫\tSKߛߑߟߏߝ߭ߊߞߌ߫\tSLߛߙߊ߬ߟߏ߲߫\tSMߛߍߕ-ߡߊߙߍ߲߫\tSNߛߣߍ߬ߜߊ߯ߟߌ߫\tSOߛߏߡߊߟߌ߫\tSRߛߎߙߑߣߊߡ\tSSߥߙߏ߬ߘߎ߮ ߛߎ߬ߘߊ߲߫\tSTߛߊߥߕߏߡߋ߫ ߣߌ߫ ߔߑߙߍ߲ߛߌߔ\tSVߛߊߟߑߝ߭ߊߘߐߙ\tSXߛߍ߲ߕ-ߡߊߙߑߕߍ߲߫ ( ߤߏߟߊ߲ߘ ߝߊ߲߭ߝߍ߬ )\tSYߛߙߌ߫\tSZߒߛߎߥߊߕߣߌ߫\tTCߕߎߙߑߞߌ߫ ߣߌ߫ ߞߊߦߌߞ\tTDߗߊߘ\tTFߝߊ߬ߙߊ߲߬ߛߌ߫ ߘߎ߰ߞߟߏ ߓߊߙߌ ߘߐ߫\tTGߕߜ߭ߏ߫\tTHߕߊߦߌߘߎ߯\tTJߕߊߖߞߌߛߑߕߊ߲߫\tTKߕߏߞߋߟߊߏ߫\tTLߕߌߡߐߙ ߕߟߋ߬ߓߐ߬ߝߊ߲\tTMߕߎߙߑߞߌߡߋߣߌߛߑߕߊ߲߫\tTNߕߎߣߖ߭ߌ߫\tTOߕߏ߲ߜ߭ߊ߫\tTRߕߎߙߑߞߌ߫\tTTߕߙߌߣߌߕߋ߫ ߣߌ߫ ߕߏߓߊߜ߭ߏ߫\tTVߕߎߝ߭ߊߟߎ߫\tTWߕߊߦߌߥߊ߲߫\tTZߕߊ߲ߖ߭ߊߣߌ߫\tUAߎ߳ߞߑߙߍߣ\tUGߎߜ߭ߊ߲ߘߊ߫\tUMߞߊ߬ߝߏ߫ ߘߍ߬ߣߍ߲ ߘߌߣߍ߲߫ ߕߌ߲߫ ߡߊߕߊ߯ߣߍ߲\tUSߞߊ߬ߝߏ߫ ߘߍ߬ߣߍ߲\tUYߎ߳ߙߑߜ߭ߋߦߌ߫\tUZߎߖ߭ߑߓߋߞߌߛߑߕߊ߲߫\tVAߝ߭ߊߕߌߞߊ߲߫ ߞߊ߬ߝߏ\tVCߛߍ߲ߕ-ߝ߭ߍߛߊ߲ ߜ߭ߙߋߣߊߘߌ߫\tVEߝ߭ߣߋߖ߭ߎߦߋߟߊ߫\tVGߓߙߌߕߊ߲ߓߊ߫ ߕߌ߲߫ ߞߊߓߊ߲\tVIߞߊ߬ߝߏ߫ ߘߍ߬ߣߍ߲ ߕߌ߲߫ ߞߊߓߊ߲߫\tVNߝ߭ߌߦߍߕߑߣߊߡ\tVUߝ߭ߊߣߎߦߊߕߎ߫\tWFߥߊߟߌߛߌ߫ ߣߌ߫ ߝߕߎߣߊ߫\tWSߛߊߡߏߥߊ߫\tXKߞߛߏߝ߭ߏ߫\tYEߦߡߊߣߌ߲߫\tYTߡߊߦߐߕ\tZAߥߙߏ߬ߘߎ߮ ߝߘߊ߬ߝߌ߲߬ߠߊ߫\tZMߖ߭ߊ߲ߓߌ߫\tZWߖ߭ߌ߲ߓߊߓߏߦߋ߫
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tߒߞߏ\tߒߞߏ
    @nqo-GN\tߒߞߏ\tߒߞߏ (ߖߌ߬ߣߍ߫)

    """
  }
}

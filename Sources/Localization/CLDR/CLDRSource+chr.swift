// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `chr`: StaticString {
    """
    #chr
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tᏌᎾᎴ\tᏒᎯᏱᎢ
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} ᎤᎾᎢ {T}
    dr.full\t{E0}, {M0} {d} – \t{D}\t{E0}, {M0} {d} – \t{D}\t{D} – \t{D}
    dtr.full\t{D}, {h}:{n} – \t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} ᎤᎾᎢ {T} – \t{D} ᎤᎾᎢ {T}
    d.long\t{M0} {d}, {y}
    dt.long\t{D} ᎤᎾᎢ {T}
    dr.long\t{M0} {d} – \t{d}, {y}\t{M0} {d} – \t{D}\t{D} – \t{D}
    dtr.long\t{D}, {h}:{n} – \t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} ᎤᎾᎢ {T} – \t{D} ᎤᎾᎢ {T}
    d.short\t{m}/{d}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D}, {h}:{n} – \t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T} – \t{D}, {T}
    my\t{M0} {y}
    mr\t{M0} – \t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t1\t2
    M0\tᎤᏃᎸᏔᏅ\tᎧᎦᎵ\tᎠᏅᏱ\tᎧᏬᏂ\tᎠᏂᏍᎬᏘ\tᏕᎭᎷᏱ\tᎫᏰᏉᏂ\tᎦᎶᏂ\tᏚᎵᏍᏗ\tᏚᏂᏅᏗ\tᏅᏓᏕᏆ\tᎥᏍᎩᏱ
    M1\tᎤᏃ\tᎧᎦ\tᎠᏅ\tᎧᏬ\tᎠᏂ\tᏕᎭ\tᎫᏰ\tᎦᎶ\tᏚᎵ\tᏚᏂ\tᏅᏓ\tᎥᏍ
    M2\tᎤ\tᎧ\tᎠ\tᎧ\tᎠ\tᏕ\tᎫ\tᎦ\tᏚ\tᏚ\tᏅ\tᎥ
    E\t0\t1\t2
    E0\tᎤᎾᏙᏓᏉᏅᎯ\tᏔᎵᏁᎢᎦ\tᏦᎢᏁᎢᎦ\tᏅᎩᏁᎢᎦ\tᏧᎾᎩᎶᏍᏗ\tᎤᎾᏙᏓᏈᏕᎾ\tᎤᎾᏙᏓᏆᏍᎬ
    E1\tᏉᏅᎯ\tᏔᎵᏁ\tᏦᎢᏁ\tᏅᎩᏁ\tᏧᎾᎩ\tᏈᏕᎾ\tᏆᏍᎬ
    E2\tᏉ\tᏔ\tᏦ\tᏅ\tᏧ\tᎤ\tᏆ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADᎠᏂᏙᎳ\tAEᏌᏊ ᎢᏳᎾᎵᏍᏔᏅ ᎡᎳᏈ ᎢᎹᎵᏘᏏ\tAFᎠᏫᎨᏂᏍᏖᏂ\tAGᎤᏪᏘ & ᏆᏊᏓ\tAIᎠᏂᎩᎳ\tALᎠᎵᏇᏂᏯ\tAMᎠᎵᎻᏂᎠ\tAOᎠᏂᎪᎳ\tAQᏧᏁᏍᏓᎸ\tARᎠᏥᏂᏘᏂᎠ\tASᎠᎺᎵᎧ ᏌᎼᎠ\tATᎠᏍᏟᏯ\tAUᎡᎳᏗᏜ\tAWᎠᎷᏆ\tAXᎣᎴᏅᏓ ᏚᎦᏚᏛᎢ\tAZᎠᏎᏆᏣᏂ\tBAᏉᏏᏂᎠ & ᎲᏤᎪᏫᎾ\tBBᏆᏇᏙᏍ\tBDᏆᏂᎦᎵᏕᏍ\tBEᏇᎵᏥᎥᎻ\tBFᏋᎩᎾ ᏩᏐ\tBGᏊᎵᎨᎵᎠ\tBHᏆᎭᎴᎢᏂ\tBIᏋᎷᏂᏗ\tBJᏆᏂᎢᏂ\tBLᎤᏓᏅᏘ ᏆᏕᎳᎻ\tBMᏆᏊᏓ\tBNᏊᎾᎢ\tBOᏉᎵᏫᎠ\tBQᎧᎵᏈᎢᏂᎯ ᎾᏍᎩᏁᏛᎳᏂ\tBRᏆᏏᎵ\tBSᎾᏍᎩ ᏆᎭᎹᏍ\tBTᏊᏔᏂ\tBVᏊᏪ ᎤᎦᏚᏛᎢ\tBWᏆᏣᏩᎾ\tBYᏇᎳᎷᏍ\tBZᏇᎵᏍ\tCAᎨᎾᏓ\tCCᎪᎪᏍ (ᎩᎵᏂ) ᏚᎦᏚᏛᎢ\tCDᎧᏂᎪ - ᎨᏂᏝᏌ\tCFᎬᎿᎨᏍᏛ ᎠᏰᏟ ᏍᎦᏚᎩ\tCGᎧᏂᎪ - ᏆᏌᏩᎵ\tCHᏍᏫᏍ\tCIᎢᏬᎵ ᎾᎿ ᎠᎹᏳᎶᏗ\tCKᎠᏓᏍᏓᏴᎲᏍᎩ ᏚᎦᏚᏛᎢ\tCLᏥᎵ\tCMᎧᎹᎷᏂ\tCNᏓᎶᏂᎨᏍᏛ\tCOᎪᎸᎻᏈᎢᎠ\tCRᎪᏍᏓ ᎵᎧ\tCUᎫᏆ\tCVᎢᎬᎾᏕᎾ ᎢᏤᏳᏍᏗ\tCWᎫᎳᎨᎣ\tCXᏓᏂᏍᏓᏲᎯᎲ ᎤᎦᏚᏛᎢ\tCYᏌᎢᏆᏍ\tCZᏤᎩᎠ\tDEᎠᏂᏛᏥ\tDJᏥᏊᏗ\tDKᏗᏂᎹᎦ\tDMᏙᎻᏂᎧ\tDOᏙᎻᏂᎧᏂ ᏍᎦᏚᎩ\tDZᎠᎵᏥᎵᏯ\tECᎡᏆᏙᎵ\tEEᎡᏍᏙᏂᏯ\tEGᎢᏥᏈᎢ\tEHᏭᏕᎵᎬ ᏗᏜ ᏌᎮᎳ\tERᎡᎵᏟᏯ\tESᎠᏂᏍᏆᏂᏱ\tETᎢᏗᎣᏈᎠ\tFIᏫᏂᎦᏙᎯ\tFJᏫᏥ\tFKᏩᎩ ᏚᎦᏚᏛᎢ\tFMᎹᎢᏉᏂᏏᏯ\tFOᏪᎶ ᏚᎦᏚᏛᎢ\tFRᎦᎸᏥᏱ\tGAᎦᏉᏂ\tGBᎩᎵᏏᏲ\tGDᏋᎾᏓ\tGEᏣᎠᏥᎢ\tGFᎠᏂᎦᎸᏥ ᎩᎠ\tGGᎬᏂᏏ\tGHᎦᎠᎾ\tGIᏥᏆᎵᏓ\tGLᎢᏤᏍᏛᏱ\tGMᎦᎹᏈᎢᎠ\tGNᎩᎢᏂ\tGPᏩᏓᎷᏇ\tGQᎡᏆᏙᎵᎠᎵ ᎩᎢᏂ\tGRᎪᎢᎯ\tGSᏧᎦᏃᏮ ᏣᎠᏥᎢ ᎠᎴ ᎾᏍᎩ ᏧᎦᏃᏮ ᎠᏍᏛᎭᏟ ᏚᎦᏚᏛᎢ\tGTᏩᏔᎹᎳ\tGUᏆᎻ\tGWᎩᎢᏂ-ᏈᏌᎤᏫ\tGYᎦᏯᎾ\tHKᎰᏂᎩ ᎪᏂᎩ ᎤᏓᏤᎵᏓ ᏧᏂᎸᏫᏍᏓᏁᏗ ᎢᎬᎾᏕᎾ ᏓᎶᏂᎨᏍᏛ\tHMᎲᏗ ᎤᎦᏚᏛᎢ ᎠᎴ ᎺᎩᏓᎾᎵᏗ ᏚᎦᏚᏛᎢ\tHNᎭᏂᏚᎳᏍ\tHRᎧᎶᎡᏏᎠ\tHTᎮᎢᏘ\tHUᎲᏂᎦᎵ\tIDᎢᏂᏙᏂᏍᏯ\tIEᎠᏲᎳᏂ\tILᎢᏏᎵᏱ\tIMᎤᏍᏗ ᎤᎦᏚᏛᎢ ᎾᎿ ᎠᏍᎦᏯ\tINᎢᏅᏗᎾ\tIOᏈᏗᏏ ᏴᏫᏯ ᎠᎺᏉ ᎢᎬᎾᏕᏅ\tIQᎢᎳᎩ\tIRᎢᎴᏂ\tISᏧᏁᏍᏓᎸᎯ\tITᎢᏔᎵ\tJEᏨᎵᏏ\tJMᏣᎺᎢᎧ\tJOᏦᏓᏂ\tJPᏣᏩᏂᏏ\tKEᎨᏂᏯ\tKGᎩᎵᏣᎢᏍ\tKHᎧᎹᏉᏗᎠᏂ\tKIᎧᎵᏆᏘ\tKMᎪᎼᎳᏍ\tKNᎤᏓᏅᏘ ᎨᏘᏏ ᎠᎴ ᏁᏪᏏ\tKPᏧᏴᏢ ᎪᎵᎠ\tKRᏧᎦᏃᏮ ᎪᎵᎠ\tKWᎫᏪᎢᏘ\tKYᎨᎢᎹᏂ ᏚᎦᏚᏛᎢ\tKZᎧᏎᎧᏍᏕᏂ\tLAᎴᎣᏍ\tLBᎴᏆᎾᏂ\tLCᎤᏓᏅᏘ ᎷᏏᏯ\tLIᎵᎦᏗᏂᏍᏓᏂ\tLKᏍᎵ ᎳᏂᎧ\tLRᎳᏈᎵᏯ\tLSᎴᏐᏙ\tLTᎵᏗᏪᏂᎠ\tLUᎸᎧᏎᏋᎩ\tLVᎳᏘᏫᎠ\tLYᎵᏈᏯ\tMAᎼᎶᎪ\tMCᎹᎾᎪ\tMDᎹᎵᏙᏫᎠ\tMEᎼᏂᏔᏁᎦᎶ\tMFᎤᏓᏅᏘ ᏡᏡ\tMGᎹᏓᎦᏍᎧᎵ\tMHᎹᏌᎵ ᏚᎦᏚᏛᎢ\tMKᏧᏴᏜ ᎹᏎᏙᏂᏯ\tMLᎹᎵ\tMMᎹᏯᎹᎵ (ᏇᎵᎹ)\tMNᎹᏂᎪᎵᎠ\tMOᎹᎧᎣ (ᎤᏓᏤᎵᏓ ᏧᏂᎸᏫᏍᏓᏁᏗ ᎢᎬᎾᏕᎾ) ᏣᎢ\tMPᏧᏴᏢ ᏗᏜ ᎹᎵᎠᎾ ᏚᎦᏚᏛᎢ\tMQᎹᏘᏂᎨ\tMRᎹᏘᎢᏯ\tMSᎹᏂᏘᏌᎳᏗ\tMTᎹᎵᏔ\tMUᎼᎵᏏᎥᏍ\tMVᎹᎵᏗᏫᏍ\tMWᎹᎳᏫ\tMXᎠᏂᏍᏆᏂ\tMYᎹᎴᏏᎢᎠ\tMZᎼᏎᎻᏇᎩ\tNAᎾᎻᏈᎢᏯ\tNCᎢᏤ ᎧᎵᏙᏂᎠᏂ\tNEᎾᎢᏨ\tNFᏃᎵᏬᎵᎩ ᎤᎦᏚᏛᎢ\tNGᏂᏥᎵᏯ\tNIᏂᎧᎳᏆ\tNLᏁᏛᎳᏂ\tNOᏃᏪ\tNPᏁᏆᎵ\tNRᏃᎤᎷ\tNUᏂᏳ\tNZᎢᏤ ᏏᎢᎴᏂᏗ\tOMᎣᎺᏂ\tPAᏆᎾᎹ\tPEᏇᎷ\tPFᎠᏂᎦᎸᏥ ᏆᎵᏂᏏᎠ\tPGᏆᏇ ᎢᏤ ᎩᎢᏂ\tPHᎠᏂᏈᎵᎩᏃ\tPKᏆᎩᏍᏖᏂ\tPLᏉᎳᏂ\tPMᎤᏓᏅᏘ ᏈᏰ ᎠᎴ ᎻᏇᎶᏂ\tPNᏈᎧᎵᏂ ᏚᎦᏚᏛᎢ\tPRᏇᎡᏙ ᎵᎢᎪ\tPSᏆᎴᏍᏗᏂᎠᏂ ᏄᎬᏫᏳᏌᏕᎩ\tPTᏉᏥᎦᎳ\tPWᏆᎴᎠᏫ\tPYᏆᎳᏇᎢᏯ\tQAᎧᏔᎵ\tREᎴᏳᏂᎠᏂ\tROᎶᎹᏂᏯ\tRSᏒᏈᏯ\tRUᏲᏂᎢ\tRWᎶᏩᏂᏓ\tSAᏌᎤᏗ ᎡᎴᏈᎠ\tSBᏐᎶᎹᏂ ᏚᎦᏚᏛᎢ\tSCᏏᎡᏥᎵᏍ\tSDᏑᏕᏂ\tSEᏍᏫᏕᏂ\tSGᏏᏂᎦᏉᎵ\tSHᎤᏓᏅᏘ ᎮᎵᎾ\tSIᏍᎶᏫᏂᎠ\tSJᏍᏩᎵᏆᎵᏗ ᎠᎴ ᏤᏂ ᎹᏰᏂ\tSKᏍᎶᏩᎩᎠ\tSLᏏᎡᎳ ᎴᎣᏂ\tSMᎤᏓᏅᏘ ᎹᎵᎢᏃ\tSNᏏᏂᎦᎵ\tSOᏐᎹᎵ\tSRᏒᎵᎾᎻ\tSSᏧᎦᎾᏮ ᏑᏕᏂ\tSTᏌᎣ ᏙᎺ ᎠᎴ ᏈᏂᏏᏇ\tSVᎡᎵᏌᎵᏆᏙᎵ\tSXᏏᏂᏘ ᎹᏘᏂ\tSYᏏᎵᎠ\tSZᎡᏍᏩᏘᏂ\tTCᎠᏂᏛᎵᎩ ᎠᎴ ᎨᎢᎪ ᏚᎦᏚᏛᎢ\tTDᏣᏗ\tTFᎠᏂᎦᎸᏥ ᏧᎦᎾᏮ ᎦᏙᎯ ᎤᎵᏍᏛᎢ\tTGᏙᎪ\tTHᏔᏯᎴᏂ\tTJᏔᏥᎩᏍᏕᏂ\tTKᏙᎨᎳᏭ\tTLᏘᎼᎵ-ᎴᏍᏖ\tTMᏛᎵᎩᎺᏂᏍᏔᏂ\tTNᏚᏂᏏᏍᎠ\tTOᏙᎾᎦ\tTRᎬᏃ\tTTᏟᏂᏕᏗ ᎠᎴ ᏙᏆᎪ\tTVᏚᏩᎷ\tTWᏔᎢᏩᏂ\tTZᏖᏂᏏᏂᏯ\tUAᏳᎧᎴᏂ\tUGᏳᎦᏂᏓ\tUMU.S. ᎠᏍᏛ ᏚᎦᏚᏛᎢ\tUSᏌᏊ ᎢᏳᎾᎵᏍᏔᏅ ᏍᎦᏚᎩ\tUYᏳᎷᏇ\tUZᎤᏍᏇᎩᏍᏖᏂ\tVAᎠᏥᎳᏁᏠ ᎦᏚᎲ\tVCᎤᏓᏅᏘ ᏫᏂᏏᏂᏗ ᎠᎴ ᎾᏍᎩ ᏇᎾᏗᏁᏍ\tVEᏪᏁᏑᏪᎳ\tVGᏈᏗᏍ ᎠᏒᏂᎸ ᏂᎨᏒᎾ ᏚᎦᏚᏛᎢ\tVIU.S. ᎠᏒᏂᎸ ᏂᎨᏒᎾ ᏚᎦᏚᏛᎢ\tVNᏫᎡᏘᎾᎻ\tVUᏩᏂᎤᏩᏚ\tWFᏩᎵᏍ ᎠᎴ ᏊᏚᎾ\tWSᏌᎼᎠ\tXKᎪᏐᏉ\tYEᏰᎺᏂ\tYTᎺᏯᏖ\tZAᏧᎦᎾᏮ ᎬᎿᎨᏍᏛ\tZMᏌᎻᏈᏯ\tZWᏏᎻᏆᏇ
    l\t ᎠᎴ \t\t, \t, \t, ᎠᎴ \t
    lo\t ᎠᎴᏱᎩ \t\t, \t, \t, ᎠᎴᏱᎩ \t
    w\t7
    x\tᏣᎳᎩ\tᏣᎳᎩ
    @chr-US\tᏣᎳᎩ\tᏣᎳᎩ (ᏌᏊ ᎢᏳᎾᎵᏍᏔᏅ ᏍᎦᏚᎩ)

    """
  }
}

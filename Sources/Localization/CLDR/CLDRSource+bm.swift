// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `bm`: StaticString {
    """
    #bm
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
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tzanwuye\tfeburuye\tmarisi\tawirili\tmɛ\tzuwɛn\tzuluye\tuti\tsɛtanburu\tɔkutɔburu\tnowanburu\tdesanburu
    M1\tzan\tfeb\tmar\tawi\tmɛ\tzuw\tzul\tuti\tsɛt\tɔku\tnow\tdes
    M2\tZ\tF\tM\tA\tM\tZ\tZ\tU\tS\tƆ\tN\tD
    E\t0\t1\t2
    E0\tntɛnɛ\ttarata\taraba\talamisa\tjuma\tsibiri\tkari
    E1\tntɛ\ttar\tara\tala\tjum\tsib\tkar
    E2\tN\tT\tA\tA\tJ\tS\tK
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndɔr\tAEArabu mara kafoli\tAFAfiganistaŋ\tAGAntiga-ni-Barbuda\tAIAngiya\tALAlibani\tAMArimeni\tAOAngola\tARArizantin\tASSamowa amerikani\tATOtirisi\tAUOsitirali\tAWAruba\tAZAzɛrbayjaŋ\tBABozni-Ɛrizigovini\tBBBarbadi\tBDBɛngiladɛsi\tBEBɛliziki\tBFBurukina Faso\tBGBuligari\tBHBareyini\tBIBurundi\tBJBenɛn\tBMBermudi\tBNBurinɛyi\tBOBolivi\tBRBerezili\tBSBahamasi\tBTButaŋ\tBWBɔtisiwana\tBYBelarusi\tBZBelizi\tCAKanada\tCDKongo ka republiki demɔkratiki\tCFSantarafiriki\tCGKongo\tCHSuwisi\tCIKodiwari\tCKKuki Gun\tCLSili\tCMKameruni\tCNSiniwajamana\tCOKolombi\tCRKɔsitarika\tCUKuba\tCVCapivɛrdi\tCYCipri\tCZCeki republiki\tDEAlimaɲi\tDJJibuti\tDKDanemarki\tDMDɔminiki\tDODɔmimiki republiki\tDZAlizeri\tECEkwatɔr\tEEEsetoni\tEGEziputi\tEREritere\tESEsipaɲi\tETEtiopi\tFIFinilandi\tFJFiji\tFKMaluwini Gun\tFMMikironesi\tFRFaransi\tGAGabɔŋ\tGBAngilɛtɛri\tGDGranadi\tGEZeyɔrzi\tGFFaransi ka gwiyani\tGHGana\tGIZibralitari\tGLGɔrɔhenelandi\tGMGanbi\tGNGine\tGPGwadelup\tGQGine ekwatɔri\tGRGɛrɛsi\tGTGwatemala\tGUGwam\tGWGine Bisawo\tGYGwiyana\tHNHɔndirasi\tHRKroasi\tHTAyiti\tHUHɔngri\tIDƐndonezi\tIEIrilandi\tILIsirayeli\tINƐndujamana\tIQIraki\tIRIraŋ\tISIsilandi\tITItali\tJMZamayiki\tJOZɔrdani\tJPZapɔn\tKEKeniya\tKGKirigizisitaŋ\tKHKamboji\tKIKiribati\tKMKomɔri\tKNKristɔfo-Senu-ni-Ɲevɛs\tKPKɛɲɛka Kore\tKRWorodugu Kore\tKWKowɛti\tKYBama Gun\tKZKazakistaŋ\tLALayosi\tLBLibaŋ\tLCLusi-Senu\tLILisɛnsitayini\tLKSirilanka\tLRLiberiya\tLSLesoto\tLTLituyani\tLULikisanburu\tLVLetoni\tLYLibi\tMAMarɔku\tMCMonako\tMDMolidavi\tMGMadagasikari\tMHMarisali Gun\tMLMali\tMMMyanimari\tMNMoŋoli\tMPKɛɲɛka Mariyani Gun\tMQMaritiniki\tMRMɔritani\tMSMoŋsera\tMTMalti\tMUMorisi\tMVMaldivi\tMWMalawi\tMXMeksiki\tMYMalɛzi\tMZMozanbiki\tNANamibi\tNCKaledoni Koura\tNENizɛri\tNFNɔrofoliki Gun\tNGNizeriya\tNINikaragwa\tNLPeyiba\tNONɔriwɛzi\tNPNepali\tNRNawuru\tNUNyuwe\tNZZelandi Koura\tOMOmaŋ\tPAPanama\tPEPeru\tPFFaransi ka polinezi\tPGPapuwasi-Gine-Koura\tPHFilipini\tPKPakisitaŋ\tPLPoloɲi\tPMPiyɛri-Senu-ni-Mikelɔŋ\tPNPitikarini\tPRPɔrotoriko\tPSPalesitini\tPTPɔritigali\tPWPalawu\tPYParaguwayi\tQAKatari\tREReyuɲɔŋ\tRORumani\tRUIrisi\tRWRuwanda\tSAArabiya Sawudiya\tSBSalomo Gun\tSCSesɛli\tSDSudaŋ\tSESuwɛdi\tSGSɛngapuri\tSHƐlɛni Senu\tSISloveni\tSKSlowaki\tSLSiyera Lewɔni\tSMMarini-Senu\tSNSenegali\tSOSomali\tSRSurinami\tSTSawo Tome-ni-Prinicipe\tSVSalivadɔr\tSYSiri\tSZSwazilandi\tTCTuriki Gun ni Kayiki\tTDCadi\tTGTogo\tTHTayilandi\tTJTajikisitani\tTKTokelo\tTLKɔrɔn Timɔr\tTMTurikimenisitani\tTNTunizi\tTOTonga\tTRTuriki\tTTTrinite-ni-Tobago\tTVTuvalu\tTWTayiwani\tTZTanzani\tUAUkɛrɛni\tUGUganda\tUSAmeriki\tUYUrugwayi\tUZUzebekisitani\tVAVatikaŋ\tVCVinisɛn-Senu-ni-Grenadini\tVEVenezuwela\tVGAngilɛ ka Sungurunnin Gun\tVIAmeriki ka Sungurunnin Gun\tVNWiyɛtinamu\tVUVanuwatu\tWFWalisi-ni-Futuna\tWSSamowa\tYEYemɛni\tYTMayoti\tZAWorodugu Afriki\tZMZanbi\tZWZimbabuwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tbamanakan\tbamanakan
    za\t#
    @bm-ML\tbamanakan\tbamanakan (Mali)
    #bm-Nkoo
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
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tzanwuye\tfeburuye\tmarisi\tawirili\tmɛ\tzuwɛn\tzuluye\tuti\tsɛtanburu\tɔkutɔburu\tnowanburu\tdesanburu
    M1\tzan\tfeb\tmar\tawi\tmɛ\tzuw\tzul\tuti\tsɛt\tɔku\tnow\tdes
    M2\tZ\tF\tM\tA\tM\tZ\tZ\tU\tS\tƆ\tN\tD
    E\t0\t1\t2
    E0\tntɛnɛ\ttarata\taraba\talamisa\tjuma\tsibiri\tkari
    E1\tntɛ\ttar\tara\tala\tjum\tsib\tkar
    E2\tN\tT\tA\tA\tJ\tS\tK
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndɔr\tAEArabu mara kafoli\tAFAfiganistaŋ\tAGAntiga-ni-Barbuda\tAIAngiya\tALAlibani\tAMArimeni\tAOAngola\tARArizantin\tASSamowa amerikani\tATOtirisi\tAUOsitirali\tAWAruba\tAZAzɛrbayjaŋ\tBABozni-Ɛrizigovini\tBBBarbadi\tBDBɛngiladɛsi\tBEBɛliziki\tBFBurukina Faso\tBGBuligari\tBHBareyini\tBIBurundi\tBJBenɛn\tBMBermudi\tBNBurinɛyi\tBOBolivi\tBRBerezili\tBSBahamasi\tBTButaŋ\tBWBɔtisiwana\tBYBelarusi\tBZBelizi\tCAKanada\tCDKongo ka republiki demɔkratiki\tCFSantarafiriki\tCGKongo\tCHSuwisi\tCIKodiwari\tCKKuki Gun\tCLSili\tCMKameruni\tCNSiniwajamana\tCOKolombi\tCRKɔsitarika\tCUKuba\tCVCapivɛrdi\tCYCipri\tCZCeki republiki\tDEAlimaɲi\tDJJibuti\tDKDanemarki\tDMDɔminiki\tDODɔmimiki republiki\tDZAlizeri\tECEkwatɔr\tEEEsetoni\tEGEziputi\tEREritere\tESEsipaɲi\tETEtiopi\tFIFinilandi\tFJFiji\tFKMaluwini Gun\tFMMikironesi\tFRFaransi\tGAGabɔŋ\tGBAngilɛtɛri\tGDGranadi\tGEZeyɔrzi\tGFFaransi ka gwiyani\tGHGana\tGIZibralitari\tGLGɔrɔhenelandi\tGMGanbi\tGNGine\tGPGwadelup\tGQGine ekwatɔri\tGRGɛrɛsi\tGTGwatemala\tGUGwam\tGWGine Bisawo\tGYGwiyana\tHNHɔndirasi\tHRKroasi\tHTAyiti\tHUHɔngri\tIDƐndonezi\tIEIrilandi\tILIsirayeli\tINƐndujamana\tIQIraki\tIRIraŋ\tISIsilandi\tITItali\tJMZamayiki\tJOZɔrdani\tJPZapɔn\tKEKeniya\tKGKirigizisitaŋ\tKHKamboji\tKIKiribati\tKMKomɔri\tKNKristɔfo-Senu-ni-Ɲevɛs\tKPKɛɲɛka Kore\tKRWorodugu Kore\tKWKowɛti\tKYBama Gun\tKZKazakistaŋ\tLALayosi\tLBLibaŋ\tLCLusi-Senu\tLILisɛnsitayini\tLKSirilanka\tLRLiberiya\tLSLesoto\tLTLituyani\tLULikisanburu\tLVLetoni\tLYLibi\tMAMarɔku\tMCMonako\tMDMolidavi\tMGMadagasikari\tMHMarisali Gun\tMLMali\tMMMyanimari\tMNMoŋoli\tMPKɛɲɛka Mariyani Gun\tMQMaritiniki\tMRMɔritani\tMSMoŋsera\tMTMalti\tMUMorisi\tMVMaldivi\tMWMalawi\tMXMeksiki\tMYMalɛzi\tMZMozanbiki\tNANamibi\tNCKaledoni Koura\tNENizɛri\tNFNɔrofoliki Gun\tNGNizeriya\tNINikaragwa\tNLPeyiba\tNONɔriwɛzi\tNPNepali\tNRNawuru\tNUNyuwe\tNZZelandi Koura\tOMOmaŋ\tPAPanama\tPEPeru\tPFFaransi ka polinezi\tPGPapuwasi-Gine-Koura\tPHFilipini\tPKPakisitaŋ\tPLPoloɲi\tPMPiyɛri-Senu-ni-Mikelɔŋ\tPNPitikarini\tPRPɔrotoriko\tPSPalesitini\tPTPɔritigali\tPWPalawu\tPYParaguwayi\tQAKatari\tREReyuɲɔŋ\tRORumani\tRUIrisi\tRWRuwanda\tSAArabiya Sawudiya\tSBSalomo Gun\tSCSesɛli\tSDSudaŋ\tSESuwɛdi\tSGSɛngapuri\tSHƐlɛni Senu\tSISloveni\tSKSlowaki\tSLSiyera Lewɔni\tSMMarini-Senu\tSNSenegali\tSOSomali\tSRSurinami\tSTSawo Tome-ni-Prinicipe\tSVSalivadɔr\tSYSiri\tSZSwazilandi\tTCTuriki Gun ni Kayiki\tTDCadi\tTGTogo\tTHTayilandi\tTJTajikisitani\tTKTokelo\tTLKɔrɔn Timɔr\tTMTurikimenisitani\tTNTunizi\tTOTonga\tTRTuriki\tTTTrinite-ni-Tobago\tTVTuvalu\tTWTayiwani\tTZTanzani\tUAUkɛrɛni\tUGUganda\tUSAmeriki\tUYUrugwayi\tUZUzebekisitani\tVAVatikaŋ\tVCVinisɛn-Senu-ni-Grenadini\tVEVenezuwela\tVGAngilɛ ka Sungurunnin Gun\tVIAmeriki ka Sungurunnin Gun\tVNWiyɛtinamu\tVUVanuwatu\tWFWalisi-ni-Futuna\tWSSamowa\tYEYemɛni\tYTMayoti\tZAWorodugu Afriki\tZMZanbi\tZWZimbabuwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tbamanakan\t
    za\t#
    @bm-Nkoo-ML\tbamanakan\t

    """
  }
}

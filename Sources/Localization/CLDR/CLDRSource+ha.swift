// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ha`: StaticString {
    """
    #ha
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0}, {y}
    dt.full\t{D} da {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    d.long\t{d} {M0}, {y}
    dt.long\t{D} da {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tJanairu\tFaburairu\tMaris\tAfirilu\tMayu\tYuni\tYuli\tAgusta\tSatumba\tOktoba\tNuwamba\tDisamba
    M1\tJan\tFab\tMar\tAfi\tMay\tYun\tYul\tAgu\tSat\tOkt\tNuw\tDis
    M2\tJ\tF\tM\tA\tM\tY\tY\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tLitinin\tTalata\tLaraba\tAlhamis\tJummaʼa\tAsabar\tLahadi
    E1\tLit\tTal\tLar\tAlh\tJum\tAsa\tLah
    E2\tL\tT\tL\tA\tJ\tA\tL
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNGN₦\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEHaɗaɗɗiyar Daular Larabawa\tAFAfaganistan\tAGAntigua da Barbuda\tAIAngila\tALAlbaniya\tAMArmeniya\tAOAngola\tAQAntatika\tARAjentina\tASSamowa Ta Amurka\tATOstiriya\tAUOstareliya\tAWAruba\tAXTsibirai na Åland\tAZAzarbaijan\tBABosniya da Harzagobina\tBBBarbadas\tBDBangladesh\tBEBelgiyom\tBFBurkina Faso\tBGBulgariya\tBHBaharen\tBIBurundi\tBJBinin\tBLSan Barthélemy\tBMBarmuda\tBNBurune\tBOBolibiya\tBQCaribbean Netherlands\tBRBirazil\tBSBahamas\tBTButan\tBVTsibirin Bouvet\tBWBaswana\tBYBelarus\tBZBeliz\tCAKanada\tCCTsibirai Cocos (Keeling)\tCDJamhuriyar Dimokuraɗiyyar Kongo\tCFJamhuriyar Afirka Ta Tsakiya\tCGKongo\tCHSuwizalan\tCIAibari Kwas\tCKTsibiran Cook\tCLChile\tCMKamaru\tCNSin\tCOKolambiya\tCRKwasta Rika\tCUKyuba\tCVTsibiran Cape Verde\tCWƘasar Curaçao\tCXTsibirin Kirsmati\tCYSaifurus\tCZCzechia\tDEJamus\tDJJibuti\tDKDanmark\tDMDominika\tDOJamhuriyar Dominika\tDZAljeriya\tECEkwador\tEEEstoniya\tEGMisira\tEHYammacin Sahara\tEREritireya\tESSipen\tETHabasha\tFIFinlan\tFJFiji\tFKTsibiran Falkilan\tFMMikuronesiya\tFOTsibirai na Faroe\tFRFaransa\tGAGabon\tGBBiritaniya\tGDGirnada\tGEJojiya\tGFGini Ta Faransa\tGGYankin Guernsey\tGHGana\tGIJibaraltar\tGLGrinlan\tGMGambiya\tGNGini\tGPGwadaluf\tGQIkwatoriyal Gini\tGRGirka\tGSKudancin Geogia da Kudancin Tsibirin Sandiwic\tGTGwatamala\tGUGuam\tGWGini Bisau\tGYGuyana\tHKBabban Yankin Mulkin Hong Kong na Ƙasar Sin\tHMTsibirin Heard da McDonald\tHNYankin Honduras\tHRKurowaishiya\tHTHaiti\tHUHungari\tIDIndunusiya\tIEAyalan\tILIsraʼila\tIMIsle of Man\tINIndiya\tIOYankin Birtaniya Na Tekun Indiya\tIQIraƙi\tIRIran\tISAisalan\tITItaliya\tJEKasar Jersey\tJMJamaika\tJOJordan\tJPJapan\tKEKenya\tKGKirgizistan\tKHKambodiya\tKIKiribati\tKMKwamoras\tKNSan Kiti Da Nebis\tKPKoriya Ta Arewa\tKRKoriya Ta Kudu\tKWKuwet\tKYTsibiran Kaiman\tKZKazakistan\tLALawos\tLBLabanan\tLCSan Lusiya\tLILicansitan\tLKSiri Lanka\tLRLaberiya\tLSLesoto\tLTLituweniya\tLULukusambur\tLVLitibiya\tLYLibiya\tMAMaroko\tMCMonako\tMDMaldoba\tMEManteneguro\tMFSan Martin\tMGMadagaskar\tMHTsibiran Marshal\tMKMacedonia ta Arewa\tMLMali\tMMBurma, Miyamar\tMNMangoliya\tMOBabban Yankin Mulkin Macao na Ƙasar Sin\tMPTsibiran Mariyana Na Arewa\tMQMartinik\tMRMoritaniya\tMSManserati\tMTMalta\tMUMoritus\tMVMaldibi\tMWMalawi\tMXMesiko\tMYMalesiya\tMZMozambik\tNANamibiya\tNCKaledoniya Sabuwa\tNENijar\tNFTsibirin Narfalk\tNGNijeriya\tNINikaraguwa\tNLHolan\tNONorwe\tNPNefal\tNRNauru\tNUNiue\tNZNuzilan\tOMOman\tPAPanama\tPEFeru\tPFFolinesiya Ta Faransa\tPGPapuwa Nugini\tPHFilipin\tPKPakistan\tPLPolan\tPMSan Piyar da Mikelan\tPNTsibiran Pitcairn\tPRPorto Riko\tPSYankunan Palasɗinu\tPTPortugal\tPWPalau\tPYFaragwai\tQAKatar\tRERawuniyan\tRORomaniya\tRSSabiya\tRURasha\tRWRuwanda\tSASaudiyya\tSBTsibiran Salaman\tSCSeychelles\tSDSudan\tSESuwedan\tSGSingapur\tSHSan Helena\tSISulobeniya\tSJSvalbard da Jan Mayen\tSKSulobakiya\tSLSalewo\tSMSan Marino\tSNSanigal\tSOSomaliya\tSRSuriname\tSSSudan ta Kudu\tSTSawo Tome Da Paransip\tSVEl Salbador\tSXSan Maarten\tSYSham, Siriya\tSZEswatini\tTCTurkis Da Tsibiran Kaikwas\tTDCadi\tTFYankin Faransi ta Kudu\tTGTogo\tTHTailan\tTJTajikistan\tTKTakelau\tTLTimor-Leste\tTMTurkumenistan\tTNTunisiya\tTOTonga\tTRTurkiyya\tTTTirinidad Da Tobago\tTVTubalu\tTWTaiwan\tTZTanzaniya\tUAYukaran\tUGYuganda\tUMRukunin Tsibirin U.S\tUSAmurka\tUYYurigwai\tUZUzubekistan\tVABirnin Batikan\tVCSan Binsan Da Girnadin\tVEBenezuwela\tVGTsibirin Birjin Na Birtaniya\tVITsibiran Birjin Ta Amurka\tVNBiyetinam\tVUBanuwatu\tWFWalis Da Futuna\tWSSamoa\tXKKasar Kosovo\tYEYamen\tYTMayoti\tZAAfirka Ta Kudu\tZMZambiya\tZWZimbabuwe
    l\t da \t\t, \t, \t, da \t
    lo\t ko \t\t, \t, \t ko \t
    w\t1
    x\tHausa\tHausa
    @ha-GH\tHausa\tHausa (Gana)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tSF\tYM
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    s\tGHSGH₵
    @ha-NE\tHausa\tHausa (Nijar)
    @ha-NG\tHausa\tHausa (Nijeriya)
    #ha-Arab
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0}, {y}
    dt.full\t{D} da {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    d.long\t{d} {M0}, {y}
    dt.long\t{D} da {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tJanairu\tFaburairu\tMaris\tAfirilu\tMayu\tYuni\tYuli\tAgusta\tSatumba\tOktoba\tNuwamba\tDisamba
    M1\tJan\tFab\tMar\tAfi\tMay\tYun\tYul\tAgu\tSat\tOkt\tNuw\tDis
    M2\tJ\tF\tM\tA\tM\tY\tY\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tLitinin\tTalata\tLaraba\tAlhamis\tJummaʼa\tAsabar\tLahadi
    E1\tLit\tTal\tLar\tAlh\tJum\tAsa\tLah
    E2\tL\tT\tL\tA\tJ\tA\tL
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNGN₦\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEHaɗaɗɗiyar Daular Larabawa\tAFAfaganistan\tAGAntigua da Barbuda\tAIAngila\tALAlbaniya\tAMArmeniya\tAOAngola\tAQAntatika\tARAjentina\tASSamowa Ta Amurka\tATOstiriya\tAUOstareliya\tAWAruba\tAXTsibirai na Åland\tAZAzarbaijan\tBABosniya da Harzagobina\tBBBarbadas\tBDBangladesh\tBEBelgiyom\tBFBurkina Faso\tBGBulgariya\tBHBaharen\tBIBurundi\tBJBinin\tBLSan Barthélemy\tBMBarmuda\tBNBurune\tBOBolibiya\tBQCaribbean Netherlands\tBRBirazil\tBSBahamas\tBTButan\tBVTsibirin Bouvet\tBWBaswana\tBYBelarus\tBZBeliz\tCAKanada\tCCTsibirai Cocos (Keeling)\tCDJamhuriyar Dimokuraɗiyyar Kongo\tCFJamhuriyar Afirka Ta Tsakiya\tCGKongo\tCHSuwizalan\tCIAibari Kwas\tCKTsibiran Cook\tCLChile\tCMKamaru\tCNSin\tCOKolambiya\tCRKwasta Rika\tCUKyuba\tCVTsibiran Cape Verde\tCWƘasar Curaçao\tCXTsibirin Kirsmati\tCYSaifurus\tCZCzechia\tDEJamus\tDJJibuti\tDKDanmark\tDMDominika\tDOJamhuriyar Dominika\tDZAljeriya\tECEkwador\tEEEstoniya\tEGMisira\tEHYammacin Sahara\tEREritireya\tESSipen\tETHabasha\tFIFinlan\tFJFiji\tFKTsibiran Falkilan\tFMMikuronesiya\tFOTsibirai na Faroe\tFRFaransa\tGAGabon\tGBBiritaniya\tGDGirnada\tGEJojiya\tGFGini Ta Faransa\tGGYankin Guernsey\tGHGana\tGIJibaraltar\tGLGrinlan\tGMGambiya\tGNGini\tGPGwadaluf\tGQIkwatoriyal Gini\tGRGirka\tGSKudancin Geogia da Kudancin Tsibirin Sandiwic\tGTGwatamala\tGUGuam\tGWGini Bisau\tGYGuyana\tHKBabban Yankin Mulkin Hong Kong na Ƙasar Sin\tHMTsibirin Heard da McDonald\tHNYankin Honduras\tHRKurowaishiya\tHTHaiti\tHUHungari\tIDIndunusiya\tIEAyalan\tILIsraʼila\tIMIsle of Man\tINIndiya\tIOYankin Birtaniya Na Tekun Indiya\tIQIraƙi\tIRIran\tISAisalan\tITItaliya\tJEKasar Jersey\tJMJamaika\tJOJordan\tJPJapan\tKEKenya\tKGKirgizistan\tKHKambodiya\tKIKiribati\tKMKwamoras\tKNSan Kiti Da Nebis\tKPKoriya Ta Arewa\tKRKoriya Ta Kudu\tKWKuwet\tKYTsibiran Kaiman\tKZKazakistan\tLALawos\tLBLabanan\tLCSan Lusiya\tLILicansitan\tLKSiri Lanka\tLRLaberiya\tLSLesoto\tLTLituweniya\tLULukusambur\tLVLitibiya\tLYLibiya\tMAMaroko\tMCMonako\tMDMaldoba\tMEManteneguro\tMFSan Martin\tMGMadagaskar\tMHTsibiran Marshal\tMKMacedonia ta Arewa\tMLMali\tMMBurma, Miyamar\tMNMangoliya\tMOBabban Yankin Mulkin Macao na Ƙasar Sin\tMPTsibiran Mariyana Na Arewa\tMQMartinik\tMRMoritaniya\tMSManserati\tMTMalta\tMUMoritus\tMVMaldibi\tMWMalawi\tMXMesiko\tMYMalesiya\tMZMozambik\tNANamibiya\tNCKaledoniya Sabuwa\tNENijar\tNFTsibirin Narfalk\tNGNijeriya\tNINikaraguwa\tNLHolan\tNONorwe\tNPNefal\tNRNauru\tNUNiue\tNZNuzilan\tOMOman\tPAPanama\tPEFeru\tPFFolinesiya Ta Faransa\tPGPapuwa Nugini\tPHFilipin\tPKPakistan\tPLPolan\tPMSan Piyar da Mikelan\tPNTsibiran Pitcairn\tPRPorto Riko\tPSYankunan Palasɗinu\tPTPortugal\tPWPalau\tPYFaragwai\tQAKatar\tRERawuniyan\tRORomaniya\tRSSabiya\tRURasha\tRWRuwanda\tSASaudiyya\tSBTsibiran Salaman\tSCSeychelles\tSDSudan\tSESuwedan\tSGSingapur\tSHSan Helena\tSISulobeniya\tSJSvalbard da Jan Mayen\tSKSulobakiya\tSLSalewo\tSMSan Marino\tSNSanigal\tSOSomaliya\tSRSuriname\tSSSudan ta Kudu\tSTSawo Tome Da Paransip\tSVEl Salbador\tSXSan Maarten\tSYSham, Siriya\tSZEswatini\tTCTurkis Da Tsibiran Kaikwas\tTDCadi\tTFYankin Faransi ta Kudu\tTGTogo\tTHTailan\tTJTajikistan\tTKTakelau\tTLTimor-Leste\tTMTurkumenistan\tTNTunisiya\tTOTonga\tTRTurkiyya\tTTTirinidad Da Tobago\tTVTubalu\tTWTaiwan\tTZTanzaniya\tUAYukaran\tUGYuganda\tUMRukunin Tsibirin U.S\tUSAmurka\tUYYurigwai\tUZUzubekistan\tVABirnin Batikan\tVCSan Binsan Da Girnadin\tVEBenezuwela\tVGTsibirin Birjin Na Birtaniya\tVITsibiran Birjin Ta Amurka\tVNBiyetinam\tVUBanuwatu\tWFWalis Da Futuna\tWSSamoa\tXKKasar Kosovo\tYEYamen\tYTMayoti\tZAAfirka Ta Kudu\tZMZambiya\tZWZimbabuwe
    l\t da \t\t, \t, \t, da \t
    lo\t ko \t\t, \t, \t ko \t
    w\t1
    x\tHausa\tHausa (Larabci)
    @ha-Arab-SD\tHausa\tHausa (Larabci, Sudan)
    @ha-SD\tHausa\tHausa (Sudan)
    w\t6
    @ha-Arab-NG\tHausa\tHausa (Larabci, Nijeriya)

    """
  }
}

// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `rn`: StaticString {
    """
    #rn
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
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tNzero\tRuhuhuma\tNtwarante\tNdamukiza\tRusama\tRuheshi\tMukakaro\tNyandagaro\tNyakanga\tGitugutu\tMunyonyo\tKigarama
    M1\tMut.\tGas.\tWer.\tMat.\tGic.\tKam.\tNya.\tKan.\tNze.\tUkw.\tUgu.\tUku.
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tKu wa mbere\tKu wa kabiri\tKu wa gatatu\tKu wa kane\tKu wa gatanu\tKu wa gatandatu\tKu w’indwi
    E1\tmbe.\tkab.\tgtu.\tkan.\tgnu.\tgnd.\tcu.
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#¤\t-#¤\t,\t.\t3\t3\t1
    s\tAUDA$\tBIFFBu\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAELeta Zunze Ubumwe z’Abarabu\tAFAfuganisitani\tAGAntigwa na Baribuda\tAIAngwila\tALAlubaniya\tAMArumeniya\tAOAngola\tARArijantine\tASSamowa nyamerika\tATOtirishe\tAUOsitaraliya\tAWAruba\tAZAzerubayijani\tBABosiniya na Herigozevine\tBBBarubadosi\tBDBangaladeshi\tBEUbubiligi\tBFBurukina Faso\tBGBuligariya\tBHBahareyini\tBIUburundi\tBJBene\tBMBerimuda\tBNBuruneyi\tBOBoliviya\tBRBurezili\tBSBahamasi\tBTButani\tBWBotswana\tBYBelausi\tBZBelize\tCAKanada\tCDRepubulika Iharanira Demokarasi ya Kongo\tCFRepubulika ya Santarafurika\tCGKongo\tCHUbusuwisi\tCIKotedivuware\tCKIzinga rya Kuku\tCLShili\tCMKameruni\tCNUbushinwa\tCOKolombiya\tCRKositarika\tCUKiba\tCVIbirwa bya Kapuveri\tCYIzinga rya Shipure\tCZRepubulika ya Ceke\tDEUbudage\tDJJibuti\tDKDanimariki\tDMDominika\tDORepubulika ya Dominika\tDZAlijeriya\tECEkwateri\tEEEsitoniya\tEGMisiri\tERElitereya\tESHisipaniya\tETEtiyopiya\tFIFinilandi\tFJFiji\tFKIzinga rya Filikilandi\tFMMikoroniziya\tFRUbufaransa\tGAGabo\tGBUbwongereza\tGDGerenada\tGEJeworujiya\tGFGwayana y’Abafaransa\tGHGana\tGIJuburalitari\tGLGurunilandi\tGMGambiya\tGNGuneya\tGPGwadelupe\tGQGineya Ekwatoriyali\tGRUbugereki\tGTGwatemala\tGUGwamu\tGWGineya Bisawu\tGYGuyane\tHNHondurasi\tHRKorowasiya\tHTHayiti\tHUHungariya\tIDIndoneziya\tIEIrilandi\tILIsiraheli\tINUbuhindi\tIQIraki\tIRIrani\tISAyisilandi\tITUbutaliyani\tJMJamayika\tJOYorudaniya\tJPUbuyapani\tKEKenya\tKGKirigisitani\tKHKamboje\tKIKiribati\tKMIzinga rya Komore\tKNSekitsi na Nevisi\tKPKoreya y’amajaruguru\tKRKoreya y’amajepfo\tKWKoweti\tKYIbirwa bya Keyimani\tKZKazakisitani\tLALayosi\tLBLibani\tLCSelusiya\tLILishyitenshitayini\tLKSirilanka\tLRLiberiya\tLSLesoto\tLTLituwaniya\tLULukusamburu\tLVLativa\tLYLibiya\tMAMaroke\tMCMonako\tMDMoludavi\tMGMadagasikari\tMHIzinga rya Marishari\tMLMali\tMMBirimaniya\tMNMongoliya\tMPAmazinga ya Mariyana ryo mu majaruguru\tMQMaritiniki\tMRMoritaniya\tMSMonteserati\tMTMalita\tMUIzinga rya Morise\tMVMoludave\tMWMalawi\tMXMigizike\tMYMaleziya\tMZMozambiki\tNANamibiya\tNCNiyukaledoniya\tNENijeri\tNFizinga rya Norufoluke\tNGNijeriya\tNINikaragwa\tNLUbuholandi\tNONoruveji\tNPNepali\tNRNawuru\tNUNiyuwe\tNZNuvelizelandi\tOMOmani\tPAPanama\tPEPeru\tPFPolineziya y’Abafaransa\tPGPapuwa Niyugineya\tPHAmazinga ya Filipine\tPKPakisitani\tPLPolonye\tPMSempiyeri na Mikeloni\tPNPitikeyirini\tPRPuwetoriko\tPSPalesitina Wesitibanka na Gaza\tPTPorutugali\tPWPalawu\tPYParagwe\tQAKatari\tREAmazinga ya Reyiniyo\tRORumaniya\tRUUburusiya\tRWu Rwanda\tSAArabiya Sawudite\tSBAmazinga ya Salumoni\tSCAmazinga ya Seyisheli\tSDSudani\tSESuwedi\tSGSingapuru\tSHSehelene\tSISiloveniya\tSKSilovakiya\tSLSiyeralewone\tSMSanimarino\tSNSenegali\tSOSomaliya\tSRSuriname\tSTSawotome na Perensipe\tSVEli Saluvatori\tSYSiriya\tSZSuwazilandi\tTCAmazinga ya Turkisi na Cayikosi\tTDCadi\tTGTogo\tTHTayilandi\tTJTajikisitani\tTKTokelawu\tTLTimoru y’iburasirazuba\tTMTurukumenisitani\tTNTuniziya\tTOTonga\tTRTurukiya\tTTTirinidadi na Tobago\tTVTuvalu\tTWTayiwani\tTZTanzaniya\tUAIkerene\tUGUbugande\tUSLeta Zunze Ubumwe za Amerika\tUYIrigwe\tUZUzubekisitani\tVAUmurwa wa Vatikani\tVCSevensa na Gerenadine\tVEVenezuwela\tVGIbirwa by’isugi by’Abongereza\tVIAmazinga y’Isugi y’Abanyamerika\tVNViyetinamu\tVUVanuwatu\tWFWalisi na Futuna\tWSSamowa\tYEYemeni\tYTMayote\tZAAfurika y’Epfo\tZMZambiya\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tIkirundi\tIkirundi
    za\t#
    @rn-BI\tIkirundi\tIkirundi (Uburundi)

    """
  }
}

// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sg`: StaticString {
    """
    #sg
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
    M0\tNyenye\tFulundïgi\tMbängü\tNgubùe\tBêläwü\tFöndo\tLengua\tKükürü\tMvuka\tNgberere\tNabändüru\tKakauka
    M1\tNye\tFul\tMbä\tNgu\tBêl\tFön\tLen\tKük\tMvu\tNgb\tNab\tKak
    M2\tN\tF\tM\tN\tB\tF\tL\tK\tM\tN\tN\tK
    E\t0\t1\t2
    E0\tBïkua-ûse\tBïkua-ptâ\tBïkua-usïö\tBïkua-okü\tLâpôsö\tLâyenga\tBikua-ôko
    E1\tBk2\tBk3\tBk4\tBk5\tLâp\tLây\tBk1
    E2\tS\tT\tS\tK\tP\tY\tK
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t¤-#\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndôro\tAEArâbo Emirâti Ôko\tAFFaganïta, Afganïstäan\tAGAntîgua na Barbûda\tAIAngûîla\tALAlbanïi\tAMArmenïi\tAOAngoläa\tARArzantîna\tASSamöa tî Amerîka\tATOtrîsi\tAUOstralïi, Sotralïi\tAWArûba\tAZZerebaidyäan, Azerbaidyäan,\tBABosnïi na Herzegovînni\tBBBarabâda\tBDBengladêshi\tBEBêleze, Belezîki\tBFBurkina Faso\tBGBulugarïi\tBHBahrâina\tBIBurundïi\tBJBenëen\tBMBeremûda\tBNBrunêi\tBOBolivïi\tBRBrezîli\tBSBahâmasa\tBTButäan\tBWBotswana\tBYBelarüsi\tBZBelîzi\tCAKanadäa\tCDKödörösêse tî Ngunuhalëzo tî kongö\tCFKödörösêse tî Bêafrîka\tCGKongö\tCHSûîsi\tCIKôdivüära\tCKâzûâ Kûku\tCLShilïi\tCMKamerûne\tCNShîna\tCOKolombïi\tCRKôsta Rîka\tCUKubäa\tCVAzûâ tî Kâpo-Vêre\tCYSîpri\tCZKödörösêse tî Tyêki\tDEZâmani\tDJDibutùii\tDKDanemêrke\tDMDömïnîka\tDOKödörösêse tî Dominîka\tDZAlzerïi\tECEkuatëre\tEEEstonïi\tEGKâmitâ\tEREritrëe\tESEspânye\tETEtiopïi\tFIFëlânde\tFJFidyïi\tFKÂzûâ tî Mälüîni\tFMMikronezïi\tFRFarânzi\tGAGaböon\tGBKödörögbïä--Ôko\tGDGrenâda\tGEZorzïi\tGFGüyâni tî farânzi\tGHGanäa\tGIZibraltära, Zibaratära\tGLGorolânde\tGMGambïi\tGNGinëe\tGPGuadelûpu\tGQGinëe tî Ekuatëre\tGRGerêsi\tGTGuatêmälä\tGUGuâm\tGWGninëe-Bisau\tGYGayâna\tHNHonduräsi\tHRKroasïi\tHTHaitïi\tHUHongirùii\tIDÊnndonezïi\tIEIrlânde\tILIsraëli\tINÊnnde\tIQIrâki\tIRIräan\tISIslânde\tITItalùii\tJMZamaîka\tJOZordanïi\tJPZapöon\tKEKenyäa\tKGKirigizitùaan\tKHKämbôzi\tKIKiribati\tKMKömôro\tKNSên-Krïstôfo-na-Nevîsi\tKPKorëe tî Banga\tKRKorëe tî Mbongo\tKWKöwêti\tKYÂzûâ Ngundë, Kaimäni\tKZKazakisitäan\tLALùaôsi\tLBLibùaan\tLCSênt-Lisïi\tLILiechtenstein,\tLKSirî-Lanka\tLRLiberïa\tLSLesôtho\tLTLituanïi\tLULugzambûru\tLVLetonùii\tLYLibïi\tMAMarôko\tMCMonaköo\tMDMoldavùii\tMGMadagaskära\tMHÂzûâ Märshâl\tMLMalïi\tMMMyämâra\tMNMongolïi\tMPÂzûâ Märïâni tî Banga\tMQMärtïnîki\tMRMoritanïi\tMSMonserâte\tMTMâlta\tMUMörîsi\tMVMaldîva\tMWMalawïi\tMXMekisîki\tMYMalezïi\tMZMözämbîka\tNANamibùii\tNCFinî Kaledonïi\tNENizëre\tNFZûâ Nôrfôlko\tNGNizerïa\tNINikaragua\tNLHolände\tNONörvêzi\tNPNëpâli\tNRNauru\tNUNiue\tNZFinî Zelânde\tOMOmâni\tPAPanama\tPEPerüu\tPFPolinezïi tî farânzi\tPGPapû Finî Ginëe, Papuazïi\tPHFilipîni\tPKPakistäan\tPLPölôni\tPMSên-Pyêre na Mikelöon\tPNPitikêrni\tPRPorto Rîko\tPSSêse tî Palestîni\tPTPörtugäle, Ködörö Pûra\tPWPalau\tPYParaguëe\tQAKatära\tREReinïon\tRORumanïi\tRURusïi\tRWRuandäa\tSASaûdi Arabïi\tSBZûâ Salomöon\tSCSëyshêle\tSDSudäan\tSESuêde\tSGSïngäpûru\tSHSênt-Helêna\tSISolovenïi\tSKSolovakïi\tSLSierä-Leône\tSMSên-Marëen\tSNSenegäle\tSOSomalïi\tSRSurinäm\tSTSâô Tömê na Prinsîpe\tSVSalvadöro\tSYSirïi\tSZSwäzïlânde\tTCÂzûâ Turku na Kaîki\tTDTyâde\tTGTogö\tTHTailânde\tTJTaazikiistäan\tTKTokelau\tTLTimôro tî Tö\tTMTurkumenistäan\tTNTunizïi\tTOTonga\tTRTurukïi\tTTTrinitùee na Tobagö\tTVTüvalü\tTWTâiwâni\tTZTanzanïi\tUAUkrêni\tUGUgandäa\tUSÂLeaa-Ôko tî Amerika\tUYUruguëe\tUZUzbekistäan\tVALetëe tî Vatikäan\tVCSên-Vensäan na âGrenadîni\tVEVenezueläa\tVGÂzôâ Viîrîggo tî Anglëe\tVIÂzûâ Virîgo tî Amerîka\tVNVietnäm\tVUVanuatü\tWFWalîsi na Futuna\tWSSamoäa\tYEYëmêni\tYTMäyôte\tZAMbongo-Afrîka\tZMZambïi\tZWZimbäbwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tSängö\tSängö
    za\t#
    @sg-CF\tSängö\tSängö (Ködörösêse tî Bêafrîka)

    """
  }
}

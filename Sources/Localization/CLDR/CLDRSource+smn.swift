// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `smn`: StaticString {
    """
    #smn
    t\t{H}.{n}
    d.full\t{E0}, {M0} {d}. {y}
    dt.full\t{D} tme {T}
    dr.full\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} tme {T}–\t{D} tme {T}
    d.long\t{M0} {d}. {y}
    dt.long\t{D} tme {T}
    dr.long\t{M0} {d}.–\t{d}. {y}\t{M0} {d}.\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} tme {T}–\t{D} tme {T}
    d.short\t{d}.{m}.{y}
    dt.short\t{D} {T}
    dr.short\t{d}.\u{2009}–\u{2009}\t{D}\t{d}.{m}.–\t{D}\t{D}–\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}–\t{D} {T}
    my\t{M0} {y}
    mr\t{M0} {y}–\t{M0} {y}\t{M0} {y}–\t{M0} {y}
    M\t0\t1\t2
    M0\tuđđâivemáánu\tkuovâmáánu\tnjuhčâmáánu\tcuáŋuimáánu\tvyesimáánu\tkesimáánu\tsyeinimáánu\tporgemáánu\tčohčâmáánu\troovvâdmáánu\tskammâmáánu\tjuovlâmáánu
    M1\tuđiv\tkuovâ\tnjuhčâ\tcuáŋui\tvyesi\tkesi\tsyeini\tporge\tčohčâ\troovvâd\tskammâ\tjuovlâ
    M2\tU\tK\tNJ\tC\tV\tK\tS\tP\tČ\tR\tS\tJ
    E\t0\t2\t3
    E0\tvuossargâ\tmajebargâ\tkoskokko\ttuorâstâh\tvástuppeivi\tlávurdâh\tpasepeivi
    E2\tvuo\tmaj\tkos\ttuo\tvás\tláv\tpas
    E3\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEArabiemirkodeh\tAFAfganistan\tAGAntigua já Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarktis\tARArgentina\tASAmerika Samoa\tATNuorttâriijkâ\tAUAustralia\tAWAruba\tAXVuáskueennâm\tAZAzerbaidžan\tBABosnia já Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgia\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBRBrasilia\tBSBahama\tBTBhutan\tBVBouvetsuálui\tBWBotswana\tBYVielgis-Ruoššâ\tBZBelize\tCAKanada\tCCKookossuolluuh (Keelingsuolluuh)\tCDKongo demokraattisâš täsiväldi\tCFKoskâ-Afrika täsiväldi\tCGKongo täsiväldi\tCHSveitsi\tCICôte d’Ivoire\tCKCooksuolluuh\tCLChile\tCMKamerun\tCNKiina\tCOKolumbia\tCRCosta Rica\tCUKuuba\tCVCape Verde\tCWCuraçao\tCXJuovlâsuálui\tCYKypros\tCZTšekki\tDESaksa\tDJDjibouti\tDKTanska\tDMDominica\tDODominikaanisâš täsiväldi\tDZAlgeria\tECEcuador\tEEEestieennâm\tEGEgypti\tEREritrea\tESEspanja\tETEtiopia\tFISuomâ\tFJFidži\tFKFalklandsuolluuh\tFMMikronesia littoväldi\tFOFärsuolluuh\tFRRanska\tGAGabon\tGBOvtâstum Kunâgâskodde\tGDGrenada\tGEGeorgia\tGFRanska Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrönland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQPeeivitäsideijee Guinea\tGRKreikka\tGSMaadâ-Georgia já Máddááh Sandwichsuolluuh\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHongkong – Kiina e.h.k.\tHMHeard já McDonaldsuolluuh\tHNHonduras\tHRKroatia\tHTHaiti\tHUUŋgar\tIDIndonesia\tIEIrland\tILIsrael\tIMMansuálui\tINIndia\tIQIrak\tIRIran\tISIsland\tITItalia\tJEJersey\tJMJamaika\tJOJordan\tJPJaapaan\tKEKenia\tKGKirgisia\tKHKambodža\tKIKiribati\tKMKomoreh\tKNSt. Kitts já Nevis\tKPTave-Korea\tKRMaadâ-Korea\tKWKuwait\tKYCaymansuolluuh\tKZKazakstan\tLALaos\tLBLibanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLiettua\tLULuxemburg\tLVLatvia\tLYLibya\tMAMarokko\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSt. Martin\tMGMadagaskar\tMHMarshallsuolluuh\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacao - – Kiina e.h.k.\tMPTave-Marianeh\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMalediveh\tMWMalawi\tMXMeksiko\tMYMalaysia\tMZMosambik\tNANamibia\tNCUđđâ-Kaledonia\tNENiger\tNFNorfolksuálui\tNGNigeria\tNINicaragua\tNLVuáládâhenâmeh\tNOTaažâ\tNPNepal\tNRNauru\tNUNiue\tNZUđđâ-Seeland\tOMOman\tPAPanama\tPEPeru\tPFRanska Polynesia\tPGPapua-Uđđâ-Guinea\tPHFilipineh\tPKPakistan\tPLPuola\tPMSt. Pierre já Miquelon\tPNPitcairn\tPRPuerto Rico\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRSSerbia\tRURuoššâ\tRWRuanda\tSASaudi Arabia\tSBSalomosuolluuh\tSCSeychelleh\tSDSudan\tSERuotâ\tSGSingapore\tSHSaint Helena\tSISlovenia\tSJČokkeväärih já Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSMaadâ-Sudan\tSTSão Tomé já Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZSwazieennâm\tTCTurks- já Caicossuolluuh\tTDTšad\tTFRanska máddááh kuávluh\tTGTogo\tTHThaieennâm\tTJTadžikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurkki\tTTTrinidad já Tobago\tTVTuvalu\tTWTaiwan\tTZTansania\tUAUkraina\tUGUganda\tUMOvtâstum Staatâi sierânâssuolluuh\tUSOvtâstum Staatah\tUYUruguay\tUZUzbekistan\tVAVatikan\tVCSt. Vincent já Grenadines\tVEVenezuela\tVGBrittiliih Nieidâsuolluuh\tVIOvtâstum Staatâi Nieidâsuolluuh\tVNVietnam\tVUVanuatu\tWFWallis já Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZAMaadâ-Afrikka\tZMSambia\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tanarâškielâ\tanarâškielâ
    za\t#
    @smn-FI\tanarâškielâ\tanarâškielâ (Suomâ)

    """
  }
}

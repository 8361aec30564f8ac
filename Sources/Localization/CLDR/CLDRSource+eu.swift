// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `eu`: StaticString {
    """
    #eu
    t\t{HH}:{n}
    d.full\t{y}(e)ko {M0}ren {d}(a), {E0}
    dt.full\t{D} ({T})
    dr.full\t{y}(e)ko {M0} {d}(a), {E0}\u{2009}–\u{2009}\t{y}(e)ko {M0} {d}(a), {E0}\t{y}(e)ko {M0} {d}(a), {E0}\u{2009}–\u{2009}\t{M0} {d}(a), {E0}\t{y}(e)ko {M0} {d}(a), {E0}\u{2009}–\u{2009}\t{y}(e)ko {M0} {d}(a), {E0}
    dtr.full\t{D} ({T}–\t{T})\t{D} ({T}–\t{T})\t{D} ({T})\u{2009}–\u{2009}\t{D} ({T})
    d.long\t{y}(e)ko {M0}ren {d}(a)
    dt.long\t{D} ({T})
    dr.long\t{y}(e)ko {M0} {d}–\t{d}\t{y}(e)ko {M0} {d}(a)\u{2009}–\u{2009}\t{M0} {d}(a)\t{y}(e)ko {M0} {d}(a)\u{2009}–\u{2009}\t{y}(e)ko {M0} {d}(a)
    dtr.long\t{D} ({T}–\t{T})\t{D} ({T}–\t{T})\t{D} ({T})\u{2009}–\u{2009}\t{D} ({T})
    d.short\t{yy}/{m}/{d}
    dt.short\t{D} ({T})
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} ({T}–\t{T})\t{D} ({T}–\t{T})\t{D} ({T})\u{2009}–\u{2009}\t{D} ({T})
    my\t{y}(e)ko {M0}
    mr\t{y}(e)ko {M0}–\t{M0}\t{y}(e)ko {M0}\u{2009}–\u{2009}\t{y}(e)ko {M0}
    M\t0\t1\t2
    M0\turtarrila\totsaila\tmartxoa\tapirila\tmaiatza\tekaina\tuztaila\tabuztua\tiraila\turria\tazaroa\tabendua
    M1\turt.\tots.\tmar.\tapi.\tmai.\teka.\tuzt.\tabu.\tira.\turr.\taza.\tabe.
    M2\tU\tO\tM\tA\tM\tE\tU\tA\tI\tU\tA\tA
    E\t0\t1\t2
    E0\tastelehena\tasteartea\tasteazkena\tosteguna\tostirala\tlarunbata\tigandea
    E1\tal.\tar.\taz.\tog.\tor.\tlr.\tig.
    E2\tA\tA\tA\tO\tO\tL\tI
    gmt\tGMT\tGMT+\tGMT–\t:\t\t1
    nu\tlatn
    n.latn\t−#\t,\t.\t3\t3\t1
    p.latn\t%\u{A0}#\t−%\u{A0}#
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEArabiar Emirerri Batuak\tAFAfganistan\tAGAntigua eta Barbuda\tAIAingira\tALAlbania\tAMArmenia\tAOAngola\tAQAntartika\tARArgentina\tASSamoa Estatubatuarra\tATAustria\tAUAustralia\tAWAruba\tAXÅland\tAZAzerbaijan\tBABosnia-Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgika\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQKaribeko Herbehereak\tBRBrasil\tBSBahamak\tBTBhutan\tBVBouvet uhartea\tBWBotswana\tBYBielorrusia\tBZBelize\tCAKanada\tCCCocos (Keeling) uharteak\tCDKongoko Errepublika Demokratikoa\tCFAfrika Erdiko Errepublika\tCGKongo\tCHSuitza\tCIBoli Kosta\tCKCook uharteak\tCLTxile\tCMKamerun\tCNTxina\tCOKolonbia\tCRCosta Rica\tCUKuba\tCVCabo Verde\tCWCuraçao\tCXChristmas uhartea\tCYZipre\tCZTxekia\tDEAlemania\tDJDjibuti\tDKDanimarka\tDMDominika\tDODominikar Errepublika\tDZAljeria\tECEkuador\tEEEstonia\tEGEgipto\tEHMendebaldeko Sahara\tEREritrea\tESEspainia\tETEtiopia\tFIFinlandia\tFJFiji\tFKFalklandak\tFMMikronesia\tFOFaroe uharteak\tFRFrantzia\tGAGabon\tGBErresuma Batua\tGDGrenada\tGEGeorgia\tGFGuyana Frantsesa\tGGGuernesey\tGHGhana\tGIGibraltar\tGLGroenlandia\tGMGambia\tGNGinea\tGPGuadalupe\tGQEkuatore Ginea\tGRGrezia\tGSHegoaldeko Georgia eta Hegoaldeko Sandwich uharteak\tGTGuatemala\tGUGuam\tGWGinea Bissau\tGYGuyana\tHKHong Kong Txinako AEB\tHMHeard eta McDonald uharteak\tHNHonduras\tHRKroazia\tHTHaiti\tHUHungaria\tIDIndonesia\tIEIrlanda\tILIsrael\tIMMan uhartea\tINIndia\tIOIndiako Ozeanoko lurralde britainiarra\tIQIrak\tIRIran\tISIslandia\tITItalia\tJEJersey\tJMJamaika\tJOJordania\tJPJaponia\tKEKenya\tKGKirgizistan\tKHKanbodia\tKIKiribati\tKMKomoreak\tKNSaint Kitts eta Nevis\tKPIpar Korea\tKRHego Korea\tKWKuwait\tKYKaiman uharteak\tKZKazakhstan\tLALaos\tLBLibano\tLCSanta Luzia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLituania\tLULuxenburgo\tLVLetonia\tLYLibia\tMAMaroko\tMCMonako\tMDMoldavia\tMEMontenegro\tMFSan Martin\tMGMadagaskar\tMHMarshall Uharteak\tMKIpar Mazedonia\tMLMali\tMMMyanmar (Birmania)\tMNMongolia\tMOMacau Txinako AEB\tMPIpar Mariana uharteak\tMQMartinika\tMRMauritania\tMSMontserrat\tMTMalta\tMUMaurizio\tMVMaldivak\tMWMalawi\tMXMexiko\tMYMalaysia\tMZMozambike\tNANamibia\tNCKaledonia Berria\tNENiger\tNFNorfolk uhartea\tNGNigeria\tNINikaragua\tNLHerbehereak\tNONorvegia\tNPNepal\tNRNauru\tNUNiue\tNZZeelanda Berria\tOMOman\tPAPanama\tPEPeru\tPFPolinesia Frantsesa\tPGPapua Ginea Berria\tPHFilipinak\tPKPakistan\tPLPolonia\tPMSaint-Pierre eta Mikelune\tPNPitcairn uharteak\tPRPuerto Rico\tPSPalestinar Lurralde Okupatuak\tPTPortugal\tPWPalau\tPYParaguai\tQAQatar\tREReunion\tROErrumania\tRSSerbia\tRUErrusia\tRWRuanda\tSASaudi Arabia\tSBSalomon Uharteak\tSCSeychelleak\tSDSudan\tSESuedia\tSGSingapur\tSHSanta Helena\tSIEslovenia\tSJSvalbard eta Jan Mayen uharteak\tSKEslovakia\tSLSierra Leona\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSHego Sudan\tSTSao Tome eta Principe\tSVEl Salvador\tSXSint Maarten\tSYSiria\tSZSwazilandia\tTCTurk eta Caico uharteak\tTDTxad\tTFHegoaldeko lurralde frantsesak\tTGTogo\tTHThailandia\tTJTajikistan\tTKTokelau\tTLEkialdeko Timor\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurkia\tTTTrinidad eta Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraina\tUGUganda\tUMAmeriketako Estatu Batuetako Kanpoaldeko Uharte Txikiak\tUSAmeriketako Estatu Batuak\tUYUruguai\tUZUzbekistan\tVAVatikano Hiria\tVCSaint Vincent eta Grenadinak\tVEVenezuela\tVGBirjina uharte britainiarrak\tVIBirjina uharte amerikarrak\tVNVietnam\tVUVanuatu\tWFWallis eta Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZAHegoafrika\tZMZambia\tZWZimbabwe
    l\t eta \t\t, \t, \t eta \t
    lo\t edo \t\t, \t, \t edo \t
    w\t1
    x\teuskara\teuskara
    @eu-ES\teuskara\teuskara (Espainia)

    """
  }
}

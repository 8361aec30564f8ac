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
    z\t000Greenwichko meridianoaren ordua\t012Afrikako ekialde\t028Europako erdi\t032Afrikako mendebalde\t042Afrikako erdialde\t058Europako eki\t063Europako ekialde\t073Europako erdialde\t082Afrikako hegoalde\t097Hawaii-Aleutiar\t0a3Hawaii-Aleutiar uharteeta\t0b5Alaska\t0c3Alaska\t0d5Ipar Amerikako Atlantiko\t0e5Brasilia\t0f5Argentina\t0g5Paraguai\t0h8Ipar Amerikako eki\t0i8Ipar Amerikako erdi\t0j5Amazonia\t0k5Kolonbia\t0l8Ipar Amerikako mendi\t0m3Ipar Amerikako mendialde\t0n2Venezuela\t0o2Guyana Frantsese\t0p3Ipar Amerikako erdialde\t0q4Yukon\t0r3Ipar Amerikako ekialde\t0s5Acre\t0t5Ipar Amerikako Pazifiko\t0u3Ipar Amerikako Pazifiko\t0v3Ipar Amerikako Atlantiko\t0y2Ekuadorre\t0z2Guyana\t105Kuba\t113Kuba\t125Mexikoko Pazifiko\t132Bolivia\t145Peru\t155Saint-Pierre eta Mikelune\t163Saint-Pierre eta Mikelune\t175Uruguai\t185Fernando de Noronha\t194Surinam\t1a5Txile\t1b3Txile\t1c5Ternua\t1d3Ternua\t1e8Australiako mendeb\t1f2Davise\t1g2Dumont-d’Urville\t1h8Australiako eki\t1i3Australiako ekialde\t1j2Mawsone\t1k5Zeelanda Berri\t1l3Zeelanda Berri\t1m2Rothera\t1n2Syowa\t1o2Vostoke\t1p5Arabia\t1q4Kazakhstan\t1r5Petropavlovsk-Kamchatski\t1s1Turkmenistang\t1t1Azerbaijang\t1u2Indotxina\t1v5Krasnoiarske\t1w4Kirgizistan\t1x4Brunei Darussalam\t1y2India\t1z5Jakutske\t205Ulan Batorre\t215Txina\t225Bangladeshe\t232Ekialdeko Timorre\t245Golko\t254Tadjikistan\t261Hong Kong\t275Khovde\t285Irkutske\t2a2Indonesiako mendebalde\t2b2Indonesiako ekialde\t2c1Israelg\t2d2Israelgo uda\t2e4Afganistan\t2f1Pakistang\t2g4Nepal\t2h2Malaysia\t2i1Magadang\t2j2Indonesiako erdialde\t2k5Filipineta\t2l5Omske\t2m5Korea\t2n2Myanmarre\t2o1Uzbekistang\t2p5Singapurre\t2q5Taipei\t2r5Georgia\t2s1Irang\t2t4Bhutan\t2u5Japonia\t2v5Vladivostoke\t2w5Jekaterinburge\t2x5Armenia\t2y5Azoreeta\t2z3Azoreeta\t308Europako mendeb\t313Europako mendebalde\t325Cabo Verde\t332Hegoaldeko Georgieta\t347Falkland\t358Australiako erdi\t363Australiako erdialde\t378Australiako erdi-mendeb\t385Lord Howe\t393Lord Howe\t3a5Pazko uharte\t3b3Pazko uharte\t3c5Irlanda\t3d0ordu unibertsal koordinatua\t3e5Samara\t3f3Londres\t3g5Mosku\t3h7Hawaii-Aleutiar\t3i2Indiako ozeano\t3j2Christmas uharte\t3k6Cocos u\t3l0Frantziaren lurralde austral eta antartikoetako ordutegia\t3m6Seychelle u\t3n2Maldiveta\t3o5Maurizio\t3p2Reunione\t3q6Marshall U\t3r1Chathamg\t3s2Chathamgo uda\t3t5Apia\t3u2Chuuke\t3v5Vanuatu\t3w6Phoenix u\t3x2Tokelau\t3y5Fiji\t3z2Tuvalu\t402Galapagoeta\t412Gambierreta\t426Salomon U\t435Chamorro\t446Line u\t452Kosrae\t462Markeseta\t475Samoa\t482Nauru\t492Niue\t4a7Norfolk\t4b3Norfolk uharteeta\t4c5Kaledonia Berri\t4d2Palau\t4e2Pitcairne\t4f2Ponape\t4g2Papua Ginea Berri\t4h7Cook\t4i2Tahiti\t4j6Gilbert u\t4k5Tonga\t4l2Wake uharte\t4m0Wallis eta Futunako ordutegia
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
    za\t#\t#o ordu estandarra\t#ko ordua\t#ko udako ordua\t#go ordua\t#ko ordu estandarra\t#harteetako ordua\t# uharteetako ordu estandarra\t#aldeko ordu estandarra
    @eu-ES\teuskara\teuskara (Espainia)

    """
  }
}

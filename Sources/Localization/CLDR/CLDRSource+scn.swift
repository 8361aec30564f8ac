// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `scn`: StaticString {
    """
    #scn
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} a l’uri {T}
    dr.full\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} a l’uri {T}\u{2009}–\u{2009}\t{D} a l’uri {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} a l’uri {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} a l’uri {T}\u{2009}–\u{2009}\t{D} a l’uri {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D} ê {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} ê {T}\u{2009}–\u{2009}\t{D} ê {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tjinnaru\tfrivaru\tmarzu\taprili\tmaju\tgiugnu\tgiugnettu\tagustu\tsittèmmiru\tuttùviru\tnuvèmmiru\tdicèmmiru
    M1\tjin\tfri\tmar\tapr\tmaj\tgiu\tgnt\tagu\tsit\tutt\tnuv\tdic
    M2\tJ\tF\tM\tA\tM\tG\tG\tA\tS\tU\tN\tD
    E\t0\t1\t2
    E0\tlunnidìa\tmartidìa\tmercuridìa\tjovidìa\tvenniridìa\tsàbbatu\tdumìnica
    E1\tlun\tmar\tmer\tjov\tven\tsab\tdum
    E2\tl\tm\tm\tj\tv\ts\td
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Minzana di Greenwich\t016Àfrica di Livanti\t02aCintrali Eurupea\t036Àfrica di Punenti\t046Àfrica Cintrali\t054Europa di Livanti\t067Europa di Livanti\t073Cintrali Eurupea\t082Nurmali di l’Àfrica di Sciroccu\t094Hawaai\t0a7Hawaai\t0b4Alaska\t0c7Alaska\t0d4Atlànticu\t0e8Brasilia\t0f4Argintina\t0g1û Paraguay\t0halivantina\t0iacintrali\t0j4Amazzonia\t0k1â Culommia\t0l1î muntagni\t0m3dî muntagni\t0n9Vinizzuela\t0o2dâ Guiana Francisi\t0p3cintrali\t0q9Yukon\t0r3livantina\t0t1û Pacìficu\t0u3dû Pacìficu\t0v7Atlànticu\t0w1â Gruillannia\t0x3dâ Gruillannia\t0y6Ècuador\t0z2dâ Guiana\t108Cubba\t113di Cubba\t121û Mèssicu Pacìficu\t132dâ Bulivia\t141û Pirù\t158S. Pierre e Miquelon\t163di S. Pierre e Miquelon\t174Uruguay\t188Fernando di Noronha\t199Surinami\t1a1û Cili\t1b3dû Cili\t1c8Tirranova\t1d3di Tirranova\t1e4Australia di punenti\t1f5Davis\t1g5Dumont d’Urville\t1h4Australia di livanti\t1i7Australia di livanti\t1j5Mawson\t1k1â Nova Zilannia\t1l3dâ Nova Zilannia\t1m5Rothera\t1n5Syowa\t1o5Vostok\t1paÀrabba\t1q9Kazzàkistan\t1s1û Turkmènistan\t1t4Azerbaijan\t1u6Innucina\t1v8Krasnoyarsk\t1w9Kirghìzzistan\t1x9Brunei\t1y4Ìnnia\t1z8Yakutsk\t208Ulaanbaatar\t211â Cina\t221û Bàngladesh\t235Timor di Livanti\t242Nurmali dû Gurfu\t259Taggìkistan\t268Hong Kong\t278Khovd\t288Irtkutsk\t2a6Innunesia di punenti\t2b6Innunesia di livanti\t2c8Isdraeli\t2d3di Isdraeli\t2e6Afghànistan\t2f1û Pàkistan\t2g9Nepal\t2h2dâ Malisia\t2i8Magdan\t2j6Innunesia cintrali\t2k1î Filippini\t2l8Omsk\t2m1â Curìa\t2n5Myanmar\t2o4Uzbèkistan\t2p5Singapuri\t2q8Taiwan\t2r1â Giorgia\t2s4Iran\t2t9Bhutan\t2u1û Giappuni\t2v8Vladìvustok\t2w8Yekatirimmurgu\t2x4Armenia\t2y4Azzorri\t2z7Azzorri\t304Europa di Punenti\t317Europa di Punenti\t328Capu Virdi\t332dâ Giorgia di sciroccu\t344Ìsuli Falkland\t354Australia cintrali\t367Australia cintrali\t374Australia cintrali di punenti\t388Lord Howe\t393di Lord Howe\t3a4Ìsula di Pasca\t3b7Ìsula di Pasca\t3caIrlannisi\t3d2Curdinata Univirsali\t3f3Britànnica\t3g8Mosca\t3h4Hawaai\t3i6Ucianu Innianu\t3jba di Natali\t3kbi Cocos\t3l2Francisi di Sciroccu e di l’Antàrtidi\t3m2dî Seychelles\t3n2dî Mardivi\t3o8Mauritius\t3p5Réunion\t3qbi Marshall\t3r8Chatham\t3s3di Chatham\t3t8Samoa\t3u5Chuuk\t3v8Vanuatu\t3wbi Phoenix\t3x5Tukilau\t3y1î Figi\t3z5Tuvalu\t402dî Galàpagos\t415Gambier\t42bi Salumuni\t435Chamorro\t44bi Line\t455Kosrae\t462dî Marchesi\t471î Samoa miricani\t485Nauru\t495Niue\t4a4Ìsula Norfolk\t4b7Ìsula Norfolk\t4c1â Nova Calidonia\t4d5Palau\t4e5Pitcairn\t4f5Pohnpei\t4g2dâ Papua Nova Guinìa\t4h4Ìsuli Cook\t4i5Tahiti\t4jbi Gilbert\t4k8Tonga\t4lba Wake\t4m5Wallis e Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAnnorra\tAEEmirati Àrabbi Junciuti\tAFAfghànistan\tAGAntigua e Barbuda\tAIAnguilla\tALArbanìa\tAMArmenia\tAOAngola\tAQAntàrtidi\tARArgintina\tASSamoa Miricani\tATAustria\tAUAustralia\tAWAruba\tAXÌsuli Åland\tAZAzerbaijan\tBABosnia e Herzegòvina\tBBBarbados\tBDBàngladesh\tBEBergiu\tBFBurkina Fasu\tBGBurgarìa\tBHBahrain\tBIBurunni\tBJBenin\tBLSt. Barthélemy\tBMBirmuda\tBNBrunei\tBOBulivia\tBQCaràibbi ulannisi\tBRBrasili\tBSBahamas\tBTBhutan\tBVÌsula Bouvet\tBWBotswana\tBYBilurussia\tBZBilisi\tCACànada\tCCÌsuli Cocos (Keeling)\tCDCongu - Kinshasa\tCFRipùbblica Centrafricana\tCGCongu - Brazzaville\tCHSbìzzira\tCICusta d’Avoriu\tCKÌsuli Cook\tCLCili\tCMCàmerun\tCNCina\tCOCulommia\tCRCusta Rica\tCUCubba\tCVCapu Virdi\tCWCuraçao\tCXÌsula di Natali\tCYCipru\tCZCechia\tDEGirmania\tDJGibbuti\tDKDanimarca\tDMDumìnica\tDORipùbblica Duminicana\tDZAlgirìa\tECÈcuador\tEEEstonia\tEGEggittu\tEHSahara punintinu\tEREritrea\tESSpagna\tETEtiopia\tFIFillannia\tFJFigi\tFKÌsuli Falkland\tFMMicrunisia\tFOÌsuli Faroe\tFRFranza\tGAGabòn\tGBRegnu Junciutu\tGDGrenada\tGEGiorgia\tGFGuiana Francisi\tGGGuernsey\tGHGhana\tGIGibbirterra\tGLGruillannia\tGMGammia\tGNGuinìa\tGPGuadalupa\tGQGuinìa Equaturiali\tGRGrecia\tGSGiorgia di sciroccu e Ìsuli Sandwich australi\tGTGuatimala\tGUGuam\tGWGuinìa-Bissau\tGYGuiana\tHKHong Kong RAS dâ Cina\tHMÌsuli Heard e McDonald\tHNHunnuras\tHRCruazzia\tHTHaiti\tHUUngarìa\tIDInnunesia\tIEIrlanna\tILIsdraeli\tIMÌsula di Man\tINInnia\tIOTirritoriu Uciànicu di l’Innia Britànnica\tIQIraq\tIRIran\tISIslanna\tITItalia\tJEJersey\tJMGiamàica\tJOGiurdania\tJPGiappuni\tKEKenya\tKGKirghìzzistan\tKHCamboggia\tKIKiribati\tKMCòmoros\tKNS. Kitts e Nevis\tKPCurìa di Tramuntana\tKRCurìa di Sciroccu\tKWKuwait\tKYÌsuli Cayman\tKZKazzàkistan\tLALaos\tLBLìbbanu\tLCSanta Lucìa\tLILiechtenstein\tLKSri Lanka\tLRLibberia\tLSLisothu\tLTLituania\tLULussimmurgu\tLVLittonia\tLYLibbia\tMAMaroccu\tMCMònacu\tMDMurdova\tMEMuntinegru\tMFSan Martinu\tMGMadagascàr\tMHÌsuli Marshall\tMKMacidonia di tramuntana\tMLMali\tMMMyanmar (Birmania)\tMNMungolia\tMOMacau RAS dâ Cina\tMPÌsuli Marianna di Tramuntana\tMQMartinica\tMRMauritania\tMSMunzirratu\tMTMauta\tMUMaurizzius\tMVMardivi\tMWMalawi\tMXMèssicu\tMYMalesia\tMZMuzzammicu\tNANamibbia\tNCNova Calidonia\tNENiger\tNFÌsula Norfolk\tNGNiggeria\tNINicaragua\tNLPajisi Basci\tNONurbeggia\tNPNepal\tNRNauru\tNUNiue\tNZNova Zilannia\tOMOman\tPAPànama\tPEPirù\tPFPulinisia Francisi\tPGPapua Nova Guinìa\tPHFilippini\tPKPàkistan\tPLPulonia\tPMS. Pierre e Miquelon\tPNÌsuli Pitcairn\tPRPortu Ricu\tPSTirritori Palistinesi\tPTPurtugallu\tPWPalau\tPYParaguay\tQAQatar\tRERiunion\tRORumanìa\tRSSerbia\tRURussia\tRWRuanna\tSAArabbia Saudita\tSBÌsuli Salumuni\tSCSeychelles\tSDSudan\tSESbezzia\tSGSingapuri\tSHSant’Èlina\tSISluvenia\tSJSvalbard e Jan Mayen\tSKSluvacchia\tSLSierra Liuni\tSMSan Marinu\tSNSènigal\tSOSumalia\tSRSurinami\tSSSudan di sciroccu\tSTSão Tomé e Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSiria\tSZEswatini\tTCÌsuli Turks e Càicos\tTDChad\tTFTirritori Francisi di Sciroccu\tTGTogu\tTHTailannia\tTJTajìkistan\tTKTukilau\tTLTimor-Leste\tTMTurkmènistan\tTNTunisìa\tTOTonga\tTRTurchìa\tTTTrinidad e Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUcraina\tUGUganna\tUMÌsuli Miricani di Fora\tUSStati Junciuti\tUYUruguay\tUZUzbèkistan\tVACittà dû Vaticanu\tVCS. Vincent e Grenadine\tVEVinizzuela\tVGÌsuli Vìrgini Britànnichi\tVIÌsuli Vìrgini Miricani\tVNVietnam\tVUVanuatu\tWFWallis e Futuna\tWSSamoa\tXKKòssuvu\tYEYemen\tYTMayotte\tZAÀfrica di sciroccu\tZMZammia\tZWZimbabwe
    l\t e \t\t, \t, \t e \t
    lo\t o \t\t, \t, \t o \t
    w\t1
    x\tsicilianu\tsicilianu
    za\t#\tUra sulari d#\tUra #\tUra ligali #\tUra sulari di l’#\tUra di #\tUra di l’#\tUra ligali di l’#\tUra sulari di #\tUra dû #\tUra sulari #\tUra di l’Ìsul#
    @scn-IT\tsicilianu\tsicilianu (Italia)

    """
  }
}

// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `gl`: StaticString {
    """
    #gl
    t\t{HH}:{n}
    d.full\t{E0}, {d} de {M0} de {y}
    dt.full\t{D}, {T}
    dr.full\t{E0}, {d} de {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.long\t{d} de {M0} de {y}
    dt.long\t{D}, {T}
    dr.long\t{d}–\t{D}\t{d} de {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} de {y}
    mr\t{M0}–\t{M0} de {y}\t{M0} de {y}\u{2009}–\u{2009}\t{M0} de {y}
    M\t0\t1\t2
    M0\txaneiro\tfebreiro\tmarzo\tabril\tmaio\txuño\txullo\tagosto\tsetembro\toutubro\tnovembro\tdecembro
    M1\txan.\tfeb.\tmar.\tabr.\tmaio\txuño\txul.\tago.\tset.\tout.\tnov.\tdec.
    M2\tX\tF\tM\tA\tM\tX\tX\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tluns\tmartes\tmércores\txoves\tvenres\tsábado\tdomingo
    E1\tluns\tmar.\tmér.\txov.\tven.\tsáb.\tdom.
    E2\tL\tM\tM\tX\tV\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t004do meridiano de Greenwich\t012África Oriental\t025Europa Central\t032África Occidental\t042África Central\t055Europa Oriental\t063e Europa Oriental\t073e Europa Central\t082África Meridional\t095Hawai-illas Aleutianas\t0a3e Hawai-illas Aleutianas\t0b5Alasca\t0c3e Alasca\t0d1o Atlántico\t0e5Brasilia\t0f1a Arxentina\t0g1o Paraguai\t0h1o leste, América do Norte\t0i7central, Norteamérica\t0j1o Amazonas\t0k5Colombia\t0l1a montaña, América do Norte\t0m3a montaña, América do Norte\t0n2Venezuela\t0o4da Güiana Francesa\t0p2verán central, Norteamérica\t0q2Yukon\t0r3o leste, América do Norte\t0s5Acre\t0t1o Pacífico, América do Norte\t0u3o Pacífico, América do Norte\t0v3o Atlántico\t0y2Ecuador\t0z4da Güiana\t105Cuba\t113e Cuba\t121o Pacífico mexicano\t132Bolivia\t141o Perú\t155Saint Pierre et Miquelon\t163e Saint Pierre et Miquelon\t171o Uruguai\t185Fernando de Noronha\t192Suriname\t1a5Chile\t1b3e Chile\t1c5Terra Nova\t1d3e Terra Nova\t1e5Australia Occidental\t1f2Davis\t1g2Dumont-d’Urville\t1h5Australia Oriental\t1i3e Australia Oriental\t1j2Mawson\t1k5Nova Zelandia\t1l3e Nova Zelandia\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p7árabe\t1q2Kazakistán\t1r8Petropávlovsk-Kamchatski\t1s5Turkmenistán\t1t5Acerbaixán\t1u2Indochina\t1v5Krasnoiarsk\t1w2Kirguizistán\t1x2Brunei Darussalam\t1y4da India\t1z5Iakutsk\t205Ulaanbaatar\t211a China\t225Bangladesh\t232Timor Leste\t244do Golfo\t252Taxiquistán\t265Hong Kong\t275Hovd\t285Irkutsk\t2a2Indonesia Occidental\t2b2Indonesia Oriental\t2c5Israel\t2d3e Israel\t2e2Afganistán\t2f5Paquistán\t2g2Nepal\t2h2Malaisia\t2i5Magadan\t2j2Indonesia Central\t2k5Filipinas\t2l5Omsk\t2m5Corea\t2n2Myanmar\t2o5Uzbekistán\t2p2Singapur\t2q5Taipei\t2r5Xeorxia\t2s5Irán\t2t2Bután\t2u1o Xapón\t2v5Vladivostok\t2w5Ekaterimburgo\t2x5Armenia\t2y1os Azores\t2z3os Azores\t305Europa Occidental\t313e Europa Occidental\t325Cabo Verde\t332Xeorxia do Sur\t341as Illas Malvinas\t355Australia Central\t363e Australia Central\t375Australia Occidental Central\t385Lord Howe\t393e Lord Howe\t3a1a Illa de Pascua\t3b3a Illa de Pascua\t3c7irlandesa\t3d4universal coordinada\t3e8Samara\t3f2verán británica\t3g5Moscova\t3h5Hawai-illas Aleutianas\t3i4do Océano Índico\t3j4da Illa Christmas\t3k6Cocos\t3l4das Terras Austrais e Antárticas Francesas\t3m4das Seychelles\t3n4das Maldivas\t3o5Mauricio\t3p2Reunión\t3q6Marshall\t3r5Chatham\t3s3e Chatham\t3t5Apia\t3u2Chuuk\t3v5Vanuatu\t3w6Fénix\t3x2Tokelau\t3y5Fixi\t3z2Tuvalu\t404das Galápagos\t412Gambier\t426Salomón\t437chamorro\t446da Liña\t452Kosrae\t464das Marquesas\t475Samoa\t482Nauru\t492Niue\t4a1a Illa Norfolk\t4b3a Illa Norfolk\t4c5Nova Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Pohnpei\t4g2Papúa-Nova Guinea\t4h1as Illas Cook\t4i2Tahití\t4j6Gilbert\t4k5Tonga\t4l4da Illa Wake\t4m2Wallis e Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXN$MX\tNZDNZ$\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCGƒ\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmiratos Árabes Unidos\tAFAfganistán\tAGAntigua e Barbuda\tAIAnguila\tALAlbania\tAMArmenia\tAOAngola\tAQAntártida\tARArxentina\tASSamoa Americana\tATAustria\tAUAustralia\tAWAruba\tAXIllas Åland\tAZAcerbaixán\tBABosnia e Hercegovina\tBBBarbados\tBDBangladesh\tBEBélxica\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenín\tBLSaint Barthélemy\tBMIllas Bermudas\tBNBrunei\tBOBolivia\tBQCaribe Neerlandés\tBRBrasil\tBSBahamas\tBTBután\tBVIlla Bouvet\tBWBotswana\tBYBelarús\tBZBelize\tCACanadá\tCCIllas Cocos (Keeling)\tCDRepública Democrática do Congo\tCFRepública Centroafricana\tCGRepública do Congo\tCHSuíza\tCICôte d’Ivoire\tCKIllas Cook\tCLChile\tCMCamerún\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCabo Verde\tCWCuraçao\tCXIlla Christmas\tCYChipre\tCZChequia\tDEAlemaña\tDJDjibuti\tDKDinamarca\tDMDominica\tDORepública Dominicana\tDZAlxeria\tECEcuador\tEEEstonia\tEGExipto\tEHSáhara Occidental\tEREritrea\tESEspaña\tETEtiopía\tFIFinlandia\tFJFixi\tFKIllas Malvinas\tFMMicronesia\tFOIllas Feroe\tFRFrancia\tGAGabón\tGBReino Unido\tGDGranada\tGEXeorxia\tGFGüiana Francesa\tGGGuernsey\tGHGhana\tGIXibraltar\tGLGroenlandia\tGMGambia\tGNGuinea\tGPGuadalupe\tGQGuinea Ecuatorial\tGRGrecia\tGSIllas Xeorxia do Sur e Sandwich do Sur\tGTGuatemala\tGUGuam\tGWGuinea Bissau\tGYGüiana\tHKHong Kong RAE da China\tHMIlla Heard e Illas McDonald\tHNHonduras\tHRCroacia\tHTHaití\tHUHungría\tIDIndonesia\tIEIrlanda\tILIsrael\tIMIlla de Man\tINIndia\tIOTerritorio Británico do Océano Índico\tIQIraq\tIRIrán\tISIslandia\tITItalia\tJEJersey\tJMXamaica\tJOXordania\tJPXapón\tKEKenya\tKGKirguizistán\tKHCamboxa\tKIKiribati\tKMComores\tKNSaint Kitts e Nevis\tKPCorea do Norte\tKRCorea do Sur\tKWKuwait\tKYIllas Caimán\tKZKazakistán\tLALaos\tLBLíbano\tLCSanta Lucía\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLituania\tLULuxemburgo\tLVLetonia\tLYLibia\tMAMarrocos\tMCMónaco\tMDRepública Moldova\tMEMontenegro\tMFSaint Martin\tMGMadagascar\tMHIllas Marshall\tMKMacedonia do Norte\tMLMalí\tMMMyanmar (Birmania)\tMNMongolia\tMOMacau RAE da China\tMPIllas Marianas do Norte\tMQMartinica\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauricio\tMVMaldivas\tMWMalawi\tMXMéxico\tMYMalaisia\tMZMozambique\tNANamibia\tNCNova Caledonia\tNENíxer\tNFIlla Norfolk\tNGNixeria\tNINicaragua\tNLPaíses Baixos\tNONoruega\tNPNepal\tNRNauru\tNUNiue\tNZNova Zelandia\tOMOmán\tPAPanamá\tPEPerú\tPFPolinesia Francesa\tPGPapúa-Nova Guinea\tPHFilipinas\tPKPaquistán\tPLPolonia\tPMSaint Pierre et Miquelon\tPNIllas Pitcairn\tPRPorto Rico\tPSTerritorios Palestinos\tPTPortugal\tPWPalau\tPYParaguai\tQAQatar\tREReunión\tRORomanía\tRSSerbia\tRURusia\tRWRuanda\tSAArabia Saudita\tSBIllas Salomón\tSCSeychelles\tSDSudán\tSESuecia\tSGSingapur\tSHSanta Helena\tSIEslovenia\tSJSvalbard e Jan Mayen\tSKEslovaquia\tSLSerra Leoa\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSudán do Sur\tSTSan Tomé e Príncipe\tSVO Salvador\tSXSint Maarten\tSYSiria\tSZEswatini\tTCIllas Turks e Caicos\tTDChad\tTFTerritorios Austrais Franceses\tTGTogo\tTHTailandia\tTJTaxiquistán\tTKTokelau\tTLTimor Leste\tTMTurkmenistán\tTNTunisia\tTOTonga\tTRTurquía\tTTTrinidad e Tobago\tTVTuvalu\tTWTaiwán\tTZTanzania\tUAUcraína\tUGUganda\tUMIllas Menores Distantes dos Estados Unidos\tUSEstados Unidos\tUYUruguai\tUZUzbekistán\tVACidade do Vaticano\tVCSan Vicente e as Granadinas\tVEVenezuela\tVGIllas Virxes Británicas\tVIIllas Virxes Estadounidenses\tVNVietnam\tVUVanuatu\tWFWallis e Futuna\tWSSamoa\tXKKosovo\tYEIemen\tYTMayotte\tZASuráfrica\tZMZambia\tZWZimbabwe
    l\t e \t\t, \t, \t e \t
    lo\t ou \t\t, \t, \t ou \t
    w\t1
    x\tgalego\tgalego
    za\t#\thora estándar d#\thora de #\thora de verán d#\thora #\thora estándar de #\thora das Illas #\thora estándar #\tHorario estándar de #
    @gl-ES\tgalego\tgalego (España)

    """
  }
}

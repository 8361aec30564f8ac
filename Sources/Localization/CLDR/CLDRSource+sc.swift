// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sc`: StaticString {
    """
    #sc
    t\t{HH}:{n}
    d.full\t{E0} {d} de {M0} de su {y}
    dt.full\t{D} a sas {T}
    dr.full\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0} {y}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} a sas {T}\u{2009}–\u{2009}\t{D} a sas {T}
    d.long\t{d} de {M0} de su {y}
    dt.long\t{D} a sas {T}
    dr.long\t{dd}–\t{dd} {M0} {y}\t{dd} {M0}\u{2009}–\u{2009}\t{dd} {M0} {y}\t{dd} {M0} {y}\u{2009}–\u{2009}\t{dd} {M0} {y}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} a sas {T}\u{2009}–\u{2009}\t{D} a sas {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} de su {y}
    mr\t{M0}–\t{M0} de su {y}\t{M0} de su {y}\u{2009}–\u{2009}\t{M0} de su {y}
    M\t0\t1\t2
    M0\tghennàrgiu\tfreàrgiu\tmartzu\tabrile\tmaju\tlàmpadas\ttrìulas\taustu\tcabudanni\tsantugaine\tsantandria\tnadale
    M1\tghe\tfre\tmar\tabr\tmaj\tlàm\ttrì\taus\tcab\tstG\tstA\tnad
    M2\tG\tF\tM\tA\tM\tL\tT\tA\tC\tS\tS\tN
    E\t0\t1\t2
    E0\tlunis\tmartis\tmèrcuris\tgiòbia\tchenàbura\tsàbadu\tdomìniga
    E1\tlun\tmar\tmèr\tgiò\tche\tsàb\tdom
    E2\tL\tM\tM\tG\tC\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXDRDIP\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmirados Àrabos Unidos\tAFAfghànistan\tAGAntigua e Barbuda\tAIAnguilla\tALAlbania\tAMArmènia\tAOAngola\tAQAntàrticu\tARArgentina\tASSamoa americanas\tATÀustria\tAUAustràlia\tAWAruba\tAXÌsulas Åland\tAZAzerbaigiàn\tBABòsnia e Erzegòvina\tBBBarbados\tBDBangladèsh\tBEBèlgiu\tBFBurkina Faso\tBGBulgaria\tBHBahrein\tBIBurundi\tBJBenin\tBLSantu Bartolomeu\tBMBermudas\tBNBrunei\tBOBolìvia\tBQCaràibes olandesas\tBRBrasile\tBSBahamas\tBTBhutàn\tBVÌsula Bouvet\tBWBotswana\tBYBielorùssia\tBZBelize\tCACànada\tCCÌsulas Cocos (Keeling)\tCDCongo - Kinshasa\tCFRepùblica Tzentrafricana\tCGCongo - Bratzaville\tCHIsvìtzera\tCICosta de Avòriu\tCKÌsulas Cook\tCLTzile\tCMCamerùn\tCNTzina\tCOColòmbia\tCRCosta Rica\tCUCuba\tCVCabu birde\tCWCuraçao\tCXÌsula de sa Natividade\tCYTzipru\tCZTzèchia\tDEGermània\tDJGibuti\tDKDanimarca\tDMDominica\tDORepùblica Dominicana\tDZAlgeria\tECÈcuador\tEEEstònia\tEGEgitu\tEHSahara otzidentale\tEREritrea\tESIspagna\tETEtiòpia\tFIFinlàndia\tFJFiji\tFKÌsulas Falkland\tFMMicronèsia\tFOÌsulas Føroyar\tFRFrantza\tGAGabòn\tGBRegnu Unidu\tGDGrenada\tGEGeòrgia\tGFGuiana frantzesa\tGGGuernsey\tGHGhana\tGIGibilterra\tGLGroenlàndia\tGMGàmbia\tGNGuinea\tGPGuadalupa\tGQGuinea Ecuadoriale\tGRGrètzia\tGSGeòrgia de su Sud e Ìsulas Sandwich Australes\tGTGuatemala\tGUGuàm\tGWGuinea-Bissau\tGYGuyana\tHKRAS tzinesa de Hong Kong\tHMÌsulas Heard e McDonald\tHNHonduras\tHRCroàtzia\tHTHaiti\tHUUngheria\tIDIndonèsia\tIEIrlanda\tILIsraele\tIMÌsula de Man\tINÌndia\tIOTerritòriu Britànnicu de s’Otzèanu Indianu\tIQIraq\tIRIràn\tISIslanda\tITItàlia\tJEJersey\tJMGiamàica\tJOGiordània\tJPGiapone\tKEKènya\tKGKirghìzistan\tKHCambòdia\tKIKiribati\tKMComoras\tKNSantu Cristolu e Nevis\tKPCorea de su Nord\tKRCorea de su Sud\tKWKuwait\tKYÌsulas Cayman\tKZKazàkistan\tLALaos\tLBLèbanu\tLCSanta Lughia\tLILiechtenstein\tLKSri Lanka\tLRLibèria\tLSLesotho\tLTLituània\tLULussemburgu\tLVLetònia\tLYLìbia\tMAMarocu\tMCMònacu\tMDMoldàvia\tMEMontenegro\tMFSantu Martine\tMGMadagascàr\tMHÌsulas Marshall\tMKMatzedònia de su Nord\tMLMali\tMMMyanmàr (Birmània)\tMNMongòlia\tMORAS tzinesa de Macao\tMPÌsulas Mariannas setentrionales\tMQMartinica\tMRMauritània\tMSMontserrat\tMTMalta\tMUMaurìtzius\tMVMaldivas\tMWMalawi\tMXMèssicu\tMYMalèsia\tMZMozambicu\tNANamìbia\tNCCaledònia Noa\tNENiger\tNFÌsula Norfolk\tNGNigèria\tNINicaràgua\tNLPaisos Bassos\tNONorvègia\tNPNèpal\tNRNauru\tNUNiue\tNZZelanda Noa\tOMOmàn\tPAPànama\tPEPerù\tPFPolinèsia frantzesa\tPGPàpua Guinea Noa\tPHFilipinas\tPKPàkistan\tPLPolònia\tPMSantu Predu e Miquelon\tPNÌsulas Pìtcairn\tPRPuerto Rico\tPSTerritòrios palestinesos\tPTPortogallu\tPWPalau\tPYParaguày\tQACatàr\tRERiunione\tRORomania\tRSSèrbia\tRURùssia\tRWRuanda\tSAAràbia Saudita\tSBÌsulas Salomone\tSCSeychelles\tSDSudàn\tSEIsvètzia\tSGSingapore\tSHSanta Elene\tSIIslovènia\tSJSvalbard e Jan Mayen\tSKIslovàchia\tSLSierra Leone\tSMSantu Marinu\tSNSenegal\tSOSomàlia\tSRSuriname\tSSSudan de su Sud\tSTSão Tomé e Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSìria\tSZEswatini\tTCÌsulas Turks e Caicos\tTDChad\tTFTerras australes frantzesas\tTGTogo\tTHTailàndia\tTJTagìkistan\tTKTokelau\tTLTimor-Est\tTMTurkmènistan\tTNTunisia\tTOTonga\tTRTurchia\tTTTrinidad e Tobago\tTVTuvalu\tTWTaiwàn\tTZTanzània\tUAUcraina\tUGUganda\tUMÌsulas perifèricas de sos Istados Unidos\tUSIstados Unidos\tUYUruguày\tUZUzbèkistan\tVATzitade de su Vaticanu\tVCSantu Vissente e sas Grenadinas\tVEVenetzuela\tVGÌsulas Vèrgines Britànnicas\tVIÌsulas Vèrgines de sos Istados Unidos\tVNVietnam\tVUVanuatu\tWFWallis e Futuna\tWSSamoa\tXKKòssovo\tYEYemen\tYTMayotte\tZASudàfrica\tZMZàmbia\tZWZimbabwe
    l\t e \t\t, \t, \t e \t
    lo\t o \t\t, \t, \t o \t
    w\t1
    x\tsardu\tsardu
    @sc-IT\tsardu\tsardu (Itàlia)

    """
  }
}
